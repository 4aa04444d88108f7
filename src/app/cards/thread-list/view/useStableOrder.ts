import { useCallback, useMemo, useState } from 'react';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import type { Listed } from '../threads/useThreadList.ts';
import { arrange } from './filterThreads.ts';
import type { View } from './view.ts';

interface Arrangement {
  threads: ThreadSummary[];
  /** How many threads fit by now and have no row yet. */
  arrived: number;
  /** Gives every thread the row it should have by now. */
  settle: () => void;
}

/**
 * The rows of a list. Rows stay where they are, with what is new about their threads, until the agent
 * changes the view or asks for the list, so that nothing jumps under their hand.
 */
export function useArrangement(listed: Listed, view: View, openThreadId?: string): Arrangement {
  const { actorId: me } = useCard().me;
  const { threads, turn } = listed;
  const byNow = useMemo(
    () => arrange(threads, view, me, openThreadId),
    [threads, view, me, openThreadId],
  );
  const [settled, setSettled] = useState(0);
  const settle = useCallback(() => setSettled((count) => count + 1), []);
  const [rows, setRows] = useState({ threads: byNow, view, turn, settled });

  const nothingToMove = rows.threads.length === 0 && byNow.length > 0;
  const mayMove = rows.view !== view || rows.turn !== turn || rows.settled !== settled;
  if (mayMove || nothingToMove) setRows({ threads: byNow, view, turn, settled });

  const shown = useMemo(() => {
    const current = new Map(threads.map((thread) => [thread.id, thread]));
    const placed = new Set(rows.threads.map(({ id }) => id));
    return {
      threads: rows.threads.map((thread) => current.get(thread.id) ?? thread),
      arrived: byNow.filter(({ id }) => !placed.has(id)).length,
    };
  }, [threads, rows.threads, byNow]);
  return { ...shown, settle };
}
