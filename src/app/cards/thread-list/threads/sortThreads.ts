import type { ThreadSummary } from '../../contract/thread.ts';
import { isOpen, waitingSince } from './waiting.ts';

export type SortOrder = 'waiting' | 'newest' | 'oldest';

/**
 * `newest` and `oldest` sort by latest activity. `waiting` sorts the longest wait first, then other open
 * threads, then closed, spam and archived ones, each newest first.
 */
export function sortThreads(threads: ThreadSummary[], sort: SortOrder): ThreadSummary[] {
  if (sort === 'newest') return sortBy(threads, (thread) => -latestActivity(thread));
  if (sort === 'oldest') return sortBy(threads, latestActivity);
  return sortBy(threads, time, rank);
}

type Measure = (thread: ThreadSummary) => number;

function sortBy(threads: ThreadSummary[], time: Measure, rank: Measure = () => 0): ThreadSummary[] {
  return threads
    .map((thread) => ({ thread, rank: rank(thread), time: time(thread) }))
    .sort((a, b) => a.rank - b.rank || a.time - b.time)
    .map(({ thread }) => thread);
}

function rank(thread: ThreadSummary): number {
  if (thread.archived) return 4;
  if (thread.spam) return 3;
  if (!isOpen(thread)) return 2;
  return waitingSince(thread) === undefined ? 1 : 0;
}

function time(thread: ThreadSummary): number {
  return waitingSince(thread) ?? -latestActivity(thread);
}

/** Milliseconds since 1970; 0 when HubSpot returns no time. */
export function latestActivity(thread: ThreadSummary): number {
  return Date.parse(thread.latestMessageAt ?? thread.createdAt ?? '') || 0;
}
