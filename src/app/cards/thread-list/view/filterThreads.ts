import type { ThreadSummary } from '../../contract/thread.ts';
import { sortThreads } from '../threads/sortThreads.ts';
import type { ListView } from './view.ts';

/**
 * Returns the threads that match the view, sorted.
 *
 * @param me the agent's actor id.
 * @param keep id of a thread that stays in the list without matching, because it is open.
 */
export function filterThreads(
  threads: ThreadSummary[],
  view: ListView,
  me: string,
  keep?: string,
): ThreadSummary[] {
  const matching = threads.filter((thread) => thread.id === keep || matches(thread, view, me));
  return sortThreads(matching, view.sort);
}

function matches(thread: ThreadSummary, view: ListView, me: string): boolean {
  if (thread.spam && !view.spam) return false;
  if (thread.archived && !view.archived) return false;
  if (view.status !== 'all' && thread.status !== STATUS[view.status]) return false;
  if (view.channelId !== undefined && thread.channelId !== view.channelId) return false;
  if (view.assignee === 'anyone') return true;
  return thread.assignedTo === (view.assignee === 'me' ? me : undefined);
}

const STATUS = { open: 'OPEN', closed: 'CLOSED' } as const;
