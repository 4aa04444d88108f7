import type { Kind } from '../hubspot/object-types.ts';
import { PROPERTIES } from '../hubspot/property-definitions.ts';
import type { Pipeline } from './crm.ts';

/** HubSpot's default sales pipeline. The simulator has the pipeline of tickets. */
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
};
