import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import type { WireThread } from '../hubspot/threads.ts';

/** A thread as the card knows it. Without a status it counts as open: it must not slip out of sight. */
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
    closedAt: thread.closedAt,
    latestMessageAt: thread.latestMessageTimestamp,
    latestReceivedAt: thread.latestMessageReceivedTimestamp,
    latestSentAt: thread.latestMessageSentTimestamp,
    archived: thread.archived,
    spam: thread.spam,
  };
}

/** What a write answered with; it leaves out the ticket, which the thread had before. */
export function summarizeWritten(written: WireThread, before: WireThread): ThreadSummary {
  const { threadAssociations = before.threadAssociations } = written;
  return summarize({ ...written, threadAssociations });
}
