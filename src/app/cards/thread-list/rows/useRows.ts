import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import type { NextPage } from '../../api/useNextPage.ts';
import { useNow } from '../../time/useNow.ts';
import { useRecordActivity } from '../../polling/activity.ts';
import { actorName } from '../../people/personName.ts';
import { rowName } from './formatRow.ts';
import { usePreviews, type Previews } from './usePreviews.ts';
import type { LoadedThreadList } from '../threads/useThreadList.ts';
import { matchesSearch } from '../view/matchesSearch.ts';
import { useStableOrder } from '../view/useStableOrder.ts';
import type { ListView } from '../view/view.ts';

/** Few rows are on screen sooner than many; the others follow. */
const ROWS_AT_ONCE = 5;
/** The first rows come fast; who asks for more wants to get through many. */
const FIRST_ROWS = 10;
const MORE_ROWS = 20;

export interface RowsScreen {
  visibleRows: ThreadSummary[];
  previews: Previews;
  names: Names;
  now: number;
  openThreadId?: string;
  open: (threadId: string) => void;
  close: (threadId: string) => void;
  /** Shows more; absent when all are shown. */
  more?: () => void;
  /** How many threads are in sight, or have been searched, out of how many that fit. */
  reachedCount: number;
  matchCount: number;
  /** Whether some threads that may fit have not been loaded or searched yet. */
  unsearched: boolean;
  /** Whether more of the first rows are about to be drawn: what stands below them would move. */
  isDrawing: boolean;
  /** Threads that fit and have no row yet, and what gives them one. */
  pendingCount: number;
  showPending: () => void;
  nameOf: (thread: ThreadSummary) => string;
  /** The name of who has the thread by now; undefined when nobody has. */
  assigneeOf: (thread: ThreadSummary) => string | undefined;
}

/** Which rows are in sight and which thread is open: one at a time, its row never taken away. */
export function useRows(
  listed: LoadedThreadList,
  remaining: NextPage,
  view: ListView,
  search: string,
): RowsScreen {
  const card = useCard();
  const { strings } = card.language;
  // A fresh list is younger than the last tick.
  const now = Math.max(useNow(card.platform.now), listed.requestedAt);
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const [openThreadId, setOpenThreadId] = useState<string>();
  const { threads, pendingCount, reorder } = useStableOrder(listed, view, openThreadId);
  const { previews, actors, requestPreviews, forgetFailed } = usePreviews();

  const names = useMemo(
    () => ({ ...listed.names, actors: { ...actors, ...listed.names.actors } }),
    [listed.names, actors],
  );
  const visibleRows = useMemo(() => {
    const matching = search.trim()
      ? threads.filter((thread) =>
          matchesSearch(search, thread, previews.get(thread.id), names, card),
        )
      : threads;
    const first = new Set(matching.slice(0, limit).map(({ id }) => id));
    return threads.filter(({ id }) => first.has(id) || id === openThreadId);
  }, [threads, limit, openThreadId, search, previews, names, card]);

  const { afterPaint } = card.platform;
  useEffect(() => afterPaint(() => setLimit(FIRST_ROWS)), [afterPaint]);

  useEffect(forgetFailed, [forgetFailed, listed.threads]);
  useEffect(() => {
    const soonInSight = threads.slice(0, Math.max(limit, FIRST_ROWS));
    requestPreviews([...new Set([...visibleRows, ...soonInSight])], names.actors);
  }, [requestPreviews, visibleRows, threads, limit, names]);

  const recordActivity = useRecordActivity();
  const open = useCallback(
    (threadId: string) => {
      recordActivity();
      setOpenThreadId(threadId);
    },
    [recordActivity],
  );
  const close = useCallback(
    (threadId: string) => {
      recordActivity();
      setOpenThreadId((open) => (open === threadId ? undefined : open));
      reorder();
    },
    [recordActivity, reorder],
  );
  const more = () => {
    recordActivity();
    if (limit + MORE_ROWS > threads.length && remaining.phase === 'waiting') remaining.load();
    setLimit(limit + MORE_ROWS);
  };
  const isAll = limit >= threads.length && remaining.phase === 'none';
  const isDrawing = limit < FIRST_ROWS;
  return {
    visibleRows,
    previews,
    names,
    now,
    openThreadId,
    open,
    close,
    more: isAll || isDrawing ? undefined : more,
    reachedCount: Math.min(limit, threads.length),
    matchCount: threads.length,
    unsearched: !isAll || (search !== '' && threads.some(({ id }) => !previews.has(id))),
    isDrawing,
    pendingCount,
    showPending: reorder,
    nameOf: (thread) => rowName(thread, previews.get(thread.id), names, strings),
    assigneeOf: ({ id }) => {
      const assignedTo = threads.find((thread) => thread.id === id)?.assignedTo;
      return assignedTo && actorName(assignedTo, names.actors, card.me, strings);
    },
  };
}
