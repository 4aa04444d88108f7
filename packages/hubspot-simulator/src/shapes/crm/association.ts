import { z } from 'zod';
import { forwardPage } from '../paging.ts';

export const AssociationPage = forwardPage(
  z.strictObject({
    toObjectId: z.int(),
    associationTypes: z.array(
      z.strictObject({
        category: z.literal('HUBSPOT_DEFINED'),
        typeId: z.int(),
        label: z.string().nullable(),
      }),
    ),
  }),
);
