import type { Kind } from './object-types.ts';

/** The names of the properties that hold a record's pipeline and its stage. */
export function pipelineProperties(kind: Kind): { pipeline: string; stage: string } {
  return kind === 'deal'
    ? { pipeline: 'pipeline', stage: 'dealstage' }
    : { pipeline: 'hs_pipeline', stage: 'hs_pipeline_stage' };
}
