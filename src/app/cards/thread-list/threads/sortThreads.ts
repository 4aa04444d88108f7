import type { ThreadSummary } from '../../contract/thread.ts';
import type { Settings } from '../../contract/settings/settings.ts';
import { isOpen, type Wait } from './waiting.ts';

export type SortOrder = Settings['sortBy'];

export type WaitOfThread = (thread: ThreadSummary) => Wait | undefined;

/**
 * `newest` and `oldest` sort by latest activity. `waiting` sorts the longest wait first, then other open
 * threads, then closed, spam and archived ones, each newest first.
 */
export function sortThreads(
  threads: ThreadSummary[],
  sort: SortOrder,
  waitOf: WaitOfThread,
): ThreadSummary[] {
  if (sort === 'newest') return sortBy(threads, (thread) => -latestActivity(thread));
  if (sort === 'oldest') return sortBy(threads, latestActivity);
  return sortBy(
    threads,
    (thread) => waitOf(thread)?.since ?? -latestActivity(thread),
    (thread) => rank(thread, waitOf(thread) !== undefined),
  );
}

type Measure = (thread: ThreadSummary) => number;

function sortBy(threads: ThreadSummary[], time: Measure, rank: Measure = () => 0): ThreadSummary[] {
  return threads
    .map((thread) => ({ thread, rank: rank(thread), time: time(thread) }))
    .sort((a, b) => a.rank - b.rank || a.time - b.time)
    .map(({ thread }) => thread);
}

function rank(thread: ThreadSummary, isWaiting: boolean): number {
  if (thread.archived) return 4;
  if (thread.spam) return 3;
  if (!isOpen(thread)) return 2;
  return isWaiting ? 0 : 1;
}

/** Milliseconds since 1970; 0 when HubSpot returns no time. */
export function latestActivity(thread: ThreadSummary): number {
  return Date.parse(thread.latestMessageAt ?? thread.createdAt ?? '') || 0;
}
