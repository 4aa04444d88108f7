import { z } from 'zod';
import { forwardPage } from '../paging.ts';
import { DateTime, Id, ThreadStatus } from '../primitives.ts';

export const PublicThread = z.strictObject({
  id: Id,
  status: ThreadStatus,
  inboxId: Id,
  associatedContactId: Id,
  assignedTo: Id.optional(),
  createdAt: DateTime,
  closedAt: DateTime.optional(),
  latestMessageTimestamp: DateTime.optional(),
  latestMessageSentTimestamp: DateTime.optional(),
  latestMessageReceivedTimestamp: DateTime.optional(),
  originalChannelId: Id,
  originalChannelAccountId: Id,
  spam: z.boolean(),
  archived: z.boolean(),
  threadAssociations: z.strictObject({ associatedTicketId: Id.optional() }).optional(),
});

export const ThreadPage = forwardPage(PublicThread);

export const PublicThreadAssignRequest = z.object({ actorId: Id });

export const PublicThreadUpdateRequest = z.object({
  archived: z.boolean().optional(),
  status: ThreadStatus.optional(),
});
