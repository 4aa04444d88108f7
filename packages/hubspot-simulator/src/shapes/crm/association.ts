import { z } from 'zod';
import { forwardPage } from '../paging.ts';
import { Id } from '../primitives.ts';

/** https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide */
export const AssociationPage = forwardPage(
  z.strictObject({
    toObjectId: Id,
    associationTypes: z.array(
      z.strictObject({
        category: z.enum(['HUBSPOT_DEFINED', 'INTEGRATOR_DEFINED', 'USER_DEFINED', 'WORK']),
        typeId: z.int32(),
        label: z.string().optional(),
      }),
    ),
  }),
);
