import { ticketPipeline } from 'hubspot-simulator';
import type { Kind } from '../hubspot/object-types.ts';
import { PROPERTIES, type PropertyDefinition } from '../hubspot/property-definitions.ts';
import { pipelineProperties } from '../hubspot/pipeline-properties.ts';
import type { Pipeline } from './crm.ts';

/** HubSpot's default sales pipeline, and the simulator's pipeline of tickets. */
export const DEFAULT_PIPELINES: Partial<Record<Kind, Pipeline[]>> = {
  deal: [
    {
      id: 'default',
      label: 'Sales pipeline',
      stages: Object.entries(PROPERTIES.deal?.dealstage?.options ?? {}).map(([id, label]) => ({
        id,
        label,
        metadata: { isClosed: String(id.startsWith('closed')) },
      })),
    },
  ],
  ticket: [ticketPipeline],
};

/** The options of the properties that hold a record's pipeline and stage. */
export function stageOptions(
  kind: Kind,
  pipelines: Pipeline[],
): Record<string, Pick<PropertyDefinition, 'options'>> {
  if (pipelines.length === 0) return {};
  const { pipeline, stage } = pipelineProperties(kind);
  const options = (all: { id: string; label: string }[]) => ({
    options: Object.fromEntries(all.map(({ id, label }) => [id, label])),
  });
  return {
    [pipeline]: options(pipelines),
    [stage]: options(pipelines.flatMap(({ stages }) => stages)),
  };
}
