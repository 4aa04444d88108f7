import type { ThreadSummary } from '../../contract/thread.ts';
import { sortThreads, type WaitOfThread } from '../threads/sortThreads.ts';
import type { ListFilters } from './listFilters.ts';

/**
 * Returns the threads that match the filters, sorted.
 *
 * @param me the agent's actor id.
 * @param keep id of a thread that stays in the list without matching, because it is open.
 */
export function filterThreads(
  threads: ThreadSummary[],
  filters: ListFilters,
  me: string,
  waitOf: WaitOfThread,
  keep?: string,
): ThreadSummary[] {
  const matching = threads.filter(
    (thread) => thread.id === keep || matches(thread, filters, me, waitOf),
  );
  return sortThreads(matching, filters.sort, waitOf);
}

function matches(
  thread: ThreadSummary,
  filters: ListFilters,
  me: string,
  waitOf: WaitOfThread,
): boolean {
  if (thread.spam && !filters.spam) return false;
  if (thread.archived && !filters.archived) return false;
  if (filters.status === 'waiting' && !waitOf(thread)) return false;
  if (filters.status === 'open' && thread.status !== 'OPEN') return false;
  if (filters.status === 'closed' && thread.status !== 'CLOSED') return false;
  if (filters.channelId !== undefined && thread.channelId !== filters.channelId) return false;
  if (filters.assignee === 'anyone') return true;
  return thread.assignedTo === (filters.assignee === 'me' ? me : undefined);
}
