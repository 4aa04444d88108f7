import { z } from 'zod';
import { forwardPage } from '../paging.ts';
import { DateTime, Id } from '../primitives.ts';

/** A queue has neither `userId` nor a person's name. */
export const PublicOwner = z.strictObject({
  id: Id,
  type: z.enum(['PERSON', 'QUEUE']),
  email: z.string().optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  userId: z.int32().optional(),
  userIdIncludingInactive: z.int32().optional(),
  teams: z.array(z.strictObject({ id: Id, name: z.string(), primary: z.boolean() })).optional(),
  createdAt: DateTime,
  updatedAt: DateTime,
  archived: z.boolean(),
});

export const OwnerPage = forwardPage(PublicOwner);

export type Owner = z.infer<typeof PublicOwner>;
