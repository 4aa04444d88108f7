import type { ThreadSummary } from '../../contract/thread.ts';

/** Whether a thread is open; spam and archived threads are not. */
export function isOpen(thread: ThreadSummary): boolean {
  return thread.status === 'OPEN' && !thread.spam && !thread.archived;
}

/**
 * When the customer started waiting, in milliseconds since 1970; undefined when nobody waits. A customer
 * waits if the thread is open and the latest message is theirs.
 */
export function waitingSince(thread: ThreadSummary): number | undefined {
  const received = Date.parse(thread.latestReceivedAt ?? '');
  const sent = Date.parse(thread.latestSentAt ?? '');
  if (!isOpen(thread) || Number.isNaN(received)) return undefined;
  return Number.isNaN(sent) || received > sent ? received : undefined;
}

/** Whether HubSpot returned any message time; without one, it is unknown whether the customer waits. */
export function hasMessageTimes(thread: ThreadSummary): boolean {
  return thread.latestReceivedAt !== undefined || thread.latestSentAt !== undefined;
}
