import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import type { WireThread } from '../hubspot/threads.ts';

/** Converts a thread for the card. One without a status counts as open, so that nobody overlooks it. */
export function summarize(thread: WireThread): ThreadSummary {
  return {
    id: thread.id,
    status: thread.status ?? 'OPEN',
    channelId: thread.originalChannelId ?? '',
    inboxId: thread.inboxId,
    assignedTo: thread.assignedTo,
    contactId: thread.associatedContactId,
    ticketId: thread.threadAssociations?.associatedTicketId,
    createdAt: thread.createdAt,
    latestMessageAt: thread.latestMessageTimestamp,
    latestReceivedAt: thread.latestMessageReceivedTimestamp,
    latestSentAt: thread.latestMessageSentTimestamp,
    archived: thread.archived,
    spam: thread.spam,
  };
}

/** Converts the response of a write. It lacks the ticket, which comes from the thread before the write. */
export function summarizeWritten(written: WireThread, before: WireThread): ThreadSummary {
  const { threadAssociations = before.threadAssociations } = written;
  return summarize({ ...written, threadAssociations });
}
