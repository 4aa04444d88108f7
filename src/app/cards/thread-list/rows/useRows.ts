import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import type { NextPage } from '../../api/useNextPage.ts';
import { useNow } from '../../time/useNow.ts';
import { useNoting } from '../../polling/activity.ts';
import { actorName } from '../../people/personName.ts';
import { rowName } from './formatRow.ts';
import { usePreviews, type Previews } from './usePreviews.ts';
import type { Listed } from '../threads/useThreadList.ts';
import { found } from '../view/matchesSearch.ts';
import { useArrangement } from '../view/useStableOrder.ts';
import type { View } from '../view/view.ts';

/** Few rows are on screen sooner than many; the others follow. */
const ROWS_AT_ONCE = 5;
/** The first rows come fast; who asks for more wants to get through many. */
const FIRST_ROWS = 10;
const MORE_ROWS = 20;

export interface RowsScreen {
  inSight: ThreadSummary[];
  previews: Previews;
  names: Names;
  now: number;
  openThreadId?: string;
  open: (threadId: string) => void;
  close: (threadId: string) => void;
  /** Shows more; absent when all are shown. */
  more?: () => void;
  /** How many threads are in sight, or have been searched, out of how many that fit. */
  reached: number;
  fitting: number;
  /** Whether some threads that may fit have not been loaded or searched yet. */
  unsearched: boolean;
  /** Whether more of the first rows are about to be drawn: what stands below them would move. */
  isDrawing: boolean;
  /** Threads that fit and have no row yet, and what gives them one. */
  arrived: number;
  showArrived: () => void;
  nameOf: (thread: ThreadSummary) => string;
  /** The name of who has the thread by now; undefined when nobody has. */
  holderOf: (thread: ThreadSummary) => string | undefined;
}

/** Which rows are in sight and which thread is open: one at a time, its row never taken away. */
export function useRows(listed: Listed, rest: NextPage, view: View, search: string): RowsScreen {
  const card = useCard();
  const { words } = card.language;
  // A fresh list is younger than the last tick.
  const now = Math.max(useNow(card.platform.now), listed.askedAt);
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const [openThreadId, setOpenThreadId] = useState<string>();
  const { threads, arrived, settle } = useArrangement(listed, view, openThreadId);
  const { previews, actors, want, forgetFailures } = usePreviews();

  const names = useMemo(
    () => ({ ...listed.names, actors: { ...actors, ...listed.names.actors } }),
    [listed.names, actors],
  );
  const inSight = useMemo(() => {
    const sought = search.trim()
      ? threads.filter((thread) => found(search, thread, previews.get(thread.id), names, card))
      : threads;
    const first = new Set(sought.slice(0, limit).map(({ id }) => id));
    return threads.filter(({ id }) => first.has(id) || id === openThreadId);
  }, [threads, limit, openThreadId, search, previews, names, card]);

  const { afterPaint } = card.platform;
  useEffect(() => afterPaint(() => setLimit(FIRST_ROWS)), [afterPaint]);

  useEffect(forgetFailures, [forgetFailures, listed.threads]);
  useEffect(() => {
    const soonInSight = threads.slice(0, Math.max(limit, FIRST_ROWS));
    want([...new Set([...inSight, ...soonInSight])], names.actors);
  }, [want, inSight, threads, limit, names]);

  const note = useNoting();
  const open = useCallback(
    (threadId: string) => {
      note();
      setOpenThreadId(threadId);
    },
    [note],
  );
  const close = useCallback(
    (threadId: string) => {
      note();
      setOpenThreadId((open) => (open === threadId ? undefined : open));
      settle();
    },
    [note, settle],
  );
  const more = () => {
    note();
    if (limit + MORE_ROWS > threads.length && rest.phase === 'waiting') rest.load();
    setLimit(limit + MORE_ROWS);
  };
  const isAll = limit >= threads.length && rest.phase === 'none';
  const isDrawing = limit < FIRST_ROWS;
  return {
    inSight,
    previews,
    names,
    now,
    openThreadId,
    open,
    close,
    more: isAll || isDrawing ? undefined : more,
    reached: Math.min(limit, threads.length),
    fitting: threads.length,
    unsearched: !isAll || (search !== '' && threads.some(({ id }) => !previews.has(id))),
    isDrawing,
    arrived,
    showArrived: settle,
    nameOf: (thread) => rowName(thread, previews.get(thread.id), names, words),
    holderOf: ({ id }) => {
      const assignedTo = threads.find((thread) => thread.id === id)?.assignedTo;
      return assignedTo && actorName(assignedTo, names.actors, card.me, words);
    },
  };
}
