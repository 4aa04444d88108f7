import type { ThreadSummary } from '../../contract/thread.ts';
import { sortThreads, type WaitOfThread } from '../threads/sortThreads.ts';
import type { ListFilters } from './listFilters.ts';

/**
 * Returns the threads that match the view, sorted.
 *
 * @param me the agent's actor id.
 * @param keep id of a thread that stays in the list without matching, because it is open.
 */
export function filterThreads(
  threads: ThreadSummary[],
  view: ListFilters,
  me: string,
  waitOf: WaitOfThread,
  keep?: string,
): ThreadSummary[] {
  const matching = threads.filter(
    (thread) => thread.id === keep || matches(thread, view, me, waitOf),
  );
  return sortThreads(matching, view.sort, waitOf);
}

function matches(
  thread: ThreadSummary,
  view: ListFilters,
  me: string,
  waitOf: WaitOfThread,
): boolean {
  if (thread.spam && !view.spam) return false;
  if (thread.archived && !view.archived) return false;
  if (view.status === 'waiting' && !waitOf(thread)) return false;
  if (view.status === 'open' && thread.status !== 'OPEN') return false;
  if (view.status === 'closed' && thread.status !== 'CLOSED') return false;
  if (view.channelId !== undefined && thread.channelId !== view.channelId) return false;
  if (view.assignee === 'anyone') return true;
  return thread.assignedTo === (view.assignee === 'me' ? me : undefined);
}
