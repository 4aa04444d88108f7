import type { ThreadPreview } from '../../contract/preview/preview.ts';
import type { ThreadSummary } from '../../contract/thread.ts';

/** How long a customer has been waiting for an answer. */
export interface Wait {
  /** Milliseconds since 1970. */
  since: number;
  /** Whether the wait may have begun earlier. */
  atLeast: boolean;
  /** Whether the latest reply was not delivered. */
  undelivered: boolean;
}

/** A preview as the card keeps it. */
export interface LoadedPreview extends ThreadPreview {
  /** The thread's `latestMessageAt` when the preview was read. */
  version: string;
}

export type Preview = LoadedPreview | 'failed' | undefined;

/** Whether a thread is open; spam and archived threads are not. */
export function isOpen(thread: ThreadSummary): boolean {
  return thread.status === 'OPEN' && !thread.spam && !thread.archived;
}

/**
 * The wait of an open thread's customer, undefined when nobody waits. This is the only definition of waiting:
 * tags, heading, order and filter all use it. Without a current preview, the thread's times give a minimum.
 */
export function waitOf(thread: ThreadSummary, preview: Preview): Wait | undefined {
  if (!isOpen(thread)) return undefined;
  const known = preview === 'failed' ? undefined : preview;
  const wait = known?.wait;
  if (wait && known.version === versionOf(thread)) {
    if (!wait.waiting) return undefined;
    const undelivered = known.undelivered === true;
    return { since: Date.parse(wait.since), atLeast: wait.atLeast === true, undelivered };
  }
  const received = Date.parse(thread.latestReceivedAt ?? '');
  const sent = Date.parse(thread.latestSentAt ?? '');
  if (Number.isNaN(received) || sent >= received) return undefined;
  // A customer who writes again has been waiting since before.
  const before = wait?.waiting ? Date.parse(wait.since) : received;
  return {
    since: Math.min(before, received),
    atLeast: isWaitUncertain(thread),
    undelivered: false,
  };
}

/** Whether only a preview can tell how long the customer has been waiting: several messages were exchanged. */
export function isWaitUncertain(thread: ThreadSummary): boolean {
  if (!isOpen(thread)) return false;
  const received = Date.parse(thread.latestReceivedAt ?? '');
  const created = Date.parse(thread.createdAt ?? '');
  const isFirstMessage = received - created < FIRST_MESSAGE_MS;
  return thread.latestSentAt !== undefined || (received > 0 && !isFirstMessage);
}

/** HubSpot creates a thread a moment before or after its first message. */
const FIRST_MESSAGE_MS = 5_000;

/** Changes with each message of the thread. */
export function versionOf(thread: ThreadSummary): string {
  return thread.latestMessageAt ?? '';
}

/** Whether HubSpot returned any message time; without one, it is unknown whether the customer waits. */
export function hasMessageTimes(thread: ThreadSummary): boolean {
  return thread.latestReceivedAt !== undefined || thread.latestSentAt !== undefined;
}
