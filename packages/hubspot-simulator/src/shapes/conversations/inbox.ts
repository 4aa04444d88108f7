import { z } from 'zod';
import { pageWithTotal } from '../paging.ts';
import { DateTime, Id } from '../primitives.ts';

export const PublicInbox = z.strictObject({
  id: Id,
  name: z.string(),
  type: z.enum(['HELP_DESK', 'INBOX']),
  createdAt: DateTime,
  updatedAt: DateTime,
  archived: z.boolean(),
  archivedAt: DateTime.optional(),
});

export const InboxPage = pageWithTotal(PublicInbox);

export type Inbox = z.infer<typeof PublicInbox>;
