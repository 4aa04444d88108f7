import type { ThreadSummary } from '../../contract/thread.ts';

/** Whether a thread counts among the record's open ones. */
export function isOpen(thread: ThreadSummary): boolean {
  return thread.status === 'OPEN' && !thread.spam && !thread.archived;
}

/**
 * Since when the customer has been waiting, in milliseconds since 1970: the latest message is theirs
 * and the thread is open. Undefined when nobody waits.
 */
export function waitingSince(thread: ThreadSummary): number | undefined {
  const received = Date.parse(thread.latestReceivedAt ?? '');
  const sent = Date.parse(thread.latestSentAt ?? '');
  if (!isOpen(thread) || Number.isNaN(received)) return undefined;
  return Number.isNaN(sent) || received > sent ? received : undefined;
}

/** Whether HubSpot told when anybody wrote: without that, nobody can say whether the customer waits. */
export function hasMessageTimes(thread: ThreadSummary): boolean {
  return thread.latestReceivedAt !== undefined || thread.latestSentAt !== undefined;
}
