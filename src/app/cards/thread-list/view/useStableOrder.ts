import { useCallback, useMemo, useState } from 'react';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import type { LoadedThreadList } from '../threads/useThreadList.ts';
import { filterThreads } from './filterThreads.ts';
import type { ListView } from './view.ts';

interface StableOrder {
  threads: ThreadSummary[];
  /** How many matching threads have no row yet. */
  pendingCount: number;
  /** Sorts the rows again and adds the pending ones. */
  reorder: () => void;
}

/**
 * The threads in the order of their rows. Rows are updated in place and keep their position until the
 * agent changes the view or reloads the list, so that nothing moves under the cursor.
 */
export function useStableOrder(
  listed: LoadedThreadList,
  view: ListView,
  openThreadId?: string,
): StableOrder {
  const { actorId: me } = useCard().me;
  const { threads, revision } = listed;
  const latest = useMemo(
    () => filterThreads(threads, view, me, openThreadId),
    [threads, view, me, openThreadId],
  );
  const [reorders, setSettled] = useState(0);
  const reorder = useCallback(() => setSettled((count) => count + 1), []);
  const [rows, setRows] = useState({ threads: latest, view, revision, reorders });

  const nothingToMove = rows.threads.length === 0 && latest.length > 0;
  const mayMove = rows.view !== view || rows.revision !== revision || rows.reorders !== reorders;
  if (mayMove || nothingToMove) setRows({ threads: latest, view, revision, reorders });

  const shown = useMemo(() => {
    const current = new Map(threads.map((thread) => [thread.id, thread]));
    const placed = new Set(rows.threads.map(({ id }) => id));
    return {
      threads: rows.threads.map((thread) => current.get(thread.id) ?? thread),
      pendingCount: latest.filter(({ id }) => !placed.has(id)).length,
    };
  }, [threads, rows.threads, latest]);
  return { ...shown, reorder };
}
