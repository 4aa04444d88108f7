import { z } from 'zod';
import { DateTime, Id } from '../primitives.ts';

const dates = { createdAt: DateTime, updatedAt: DateTime, archived: z.boolean() };

export const PublicPipeline = z.strictObject({
  id: Id,
  label: z.string(),
  displayOrder: z.int32(),
  ...dates,
  stages: z.array(
    z.strictObject({
      id: Id,
      label: z.string(),
      displayOrder: z.int32(),
      metadata: z.record(z.string(), z.string()),
      writePermissions: z.enum(['CRM_PERMISSIONS_ENFORCEMENT', 'INTERNAL_ONLY', 'READ_ONLY']),
      ...dates,
    }),
  ),
});

export const PipelineList = z.strictObject({ results: z.array(PublicPipeline) });

export type Pipeline = z.infer<typeof PublicPipeline>;
