import type { ThreadSummary } from '../../contract/thread.ts';

export type Counts = Record<'open' | 'closed' | 'spam' | 'archived', number>;

/** Counts threads by state. */
export function countThreads(threads: ThreadSummary[]): Counts {
  const counts: Counts = { open: 0, closed: 0, spam: 0, archived: 0 };
  for (const thread of threads) counts[threadState(thread)] += 1;
  return counts;
}

/** The state of a thread; archived and spam take precedence over open and closed. */
export function threadState(thread: ThreadSummary): keyof Counts {
  if (thread.archived) return 'archived';
  if (thread.spam) return 'spam';
  return thread.status === 'OPEN' ? 'open' : 'closed';
}

/** Whether the threads belong to several customers, so that each row must say whose it is. */
export function hasSeveralCustomers(threads: ThreadSummary[]): boolean {
  return new Set(threads.map(({ contactId }) => contactId)).size > 1;
}
