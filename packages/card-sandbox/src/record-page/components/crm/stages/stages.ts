import { pipelineProperties } from '../../../../hubspot/pipeline-properties.ts';
import type { PropertyValues } from '../../../hooks/crm-reader.ts';
import type { ObjectTypeConfig } from '../object-type.ts';

export interface Stage {
  id: string;
  label: string;
}

/** The properties that say in which stage a record is. */
export function stageProperties({ kind }: ObjectTypeConfig): string[] {
  if (hasLifecycle(kind)) return ['lifecyclestage'];
  const { pipeline, stage } = pipelineProperties(kind);
  return [pipeline, stage];
}

/** A record's stages in order, and the one it is in. */
export function stagesOf(
  { kind, properties, pipelines }: ObjectTypeConfig,
  values: PropertyValues,
): { stages: Stage[]; current: string | undefined } {
  if (hasLifecycle(kind)) {
    const options = Object.entries(properties.lifecyclestage?.options ?? {});
    const stages = options.map(([id, label]) => ({ id, label }));
    return { stages, current: values.lifecyclestage ?? undefined };
  }
  const names = pipelineProperties(kind);
  const current = values[names.stage] ?? undefined;
  const pipeline =
    pipelines.find(({ id }) => id === values[names.pipeline]) ??
    pipelines.find(({ stages }) => stages.some(({ id }) => id === current)) ??
    pipelines[0];
  return { stages: pipeline?.stages ?? [], current };
}

/** Contacts and companies have a lifecycle in place of a pipeline. */
function hasLifecycle(kind: string): boolean {
  return kind === 'contact' || kind === 'company';
}
