import { useCallback, useMemo, useState } from 'react';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import type { WaitOfThread } from '../threads/sortThreads.ts';
import type { LoadedThreadList } from '../threads/useThreadList.ts';
import { filterThreads } from './filterThreads.ts';
import type { ListFilters } from './listFilters.ts';

interface StableOrder {
  threads: ThreadSummary[];
  /** Whether the threads are in their order; before, there are none. */
  isRanked: boolean;
  /** How many matching threads have no row yet. */
  pendingCount: number;
  /** Sorts the rows again and adds the pending ones. */
  reorder: () => void;
}

interface Options {
  filters: ListFilters;
  waitOf: WaitOfThread;
  /** Whether the waits of the list are known. Until then, the rows keep their order. */
  canRank: boolean;
  openThreadId: string | undefined;
}

/**
 * The threads in the order of their rows. Rows are updated in place and keep their position until the
 * agent changes the filters or reloads the list, so that nothing moves under the cursor.
 */
export function useStableOrder(
  { threads, revision }: LoadedThreadList,
  { filters, waitOf, canRank, openThreadId }: Options,
): StableOrder {
  const { actorId: me } = useCard().me;
  const latest = useMemo(
    () => filterThreads(threads, filters, me, waitOf, openThreadId),
    [threads, filters, me, waitOf, openThreadId],
  );
  const [reorders, setReorders] = useState(0);
  const reorder = useCallback(() => setReorders((count) => count + 1), []);
  const [ranked, setRanked] = useState<Ranked>();

  const nothingToMove = ranked?.threads.length === 0 && latest.length > 0;
  const isNewList = ranked?.revision !== revision;
  const mustMove = ranked && (ranked.filters !== filters || ranked.reorders !== reorders);
  if (nothingToMove || mustMove || (isNewList && canRank)) {
    setRanked({ threads: latest, filters, revision, reorders });
  }

  const shown = useMemo(() => {
    if (!ranked) return { threads: [], pendingCount: 0 };
    const current = new Map(threads.map((thread) => [thread.id, thread]));
    const placed = new Set(ranked.threads.map(({ id }) => id));
    return {
      threads: ranked.threads.map((thread) => current.get(thread.id) ?? thread),
      pendingCount: latest.filter(({ id }) => !placed.has(id)).length,
    };
  }, [threads, ranked, latest]);
  return { ...shown, isRanked: ranked !== undefined, reorder };
}

interface Ranked {
  threads: ThreadSummary[];
  filters: ListFilters;
  revision: number;
  reorders: number;
}
