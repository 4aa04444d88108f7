import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import type { NextPage } from '../../api/useNextPage.ts';
import { useNow } from '../../time/useNow.ts';
import { useRecordActivity } from '../../polling/activity.ts';
import { actorName } from '../../people/personName.ts';
import { rowName } from './formatRow.ts';
import { usePreviews, type Previews } from './usePreviews.ts';
import { useRanking } from './useRanking.ts';
import type { WaitOfThread } from '../threads/sortThreads.ts';
import { isOpen } from '../threads/waiting.ts';
import type { LoadedThreadList } from '../threads/useThreadList.ts';
import { matchesSearch } from '../filters/matchesSearch.ts';
import { useStableOrder } from '../filters/useStableOrder.ts';
import type { ListFilters } from '../filters/listFilters.ts';

/** Rows in the first render; a few appear sooner than many. */
const INITIAL_ROWS = 5;
/** Rows after the first paint, and rows added by Show more. */
const FIRST_ROWS = 10;
const MORE_ROWS = 20;

export interface RowsScreen {
  /** Whether the rows are in their order; before, there are none. */
  isRanked: boolean;
  waitOf: WaitOfThread;
  /** The open thread whose customer wrote last, if there are several and they are not sorted by time. */
  newestId?: string;
  visibleRows: ThreadSummary[];
  previews: Previews;
  names: Names;
  now: number;
  openThreadId?: string;
  open: (threadId: string) => void;
  close: (threadId: string) => void;
  /** Shows more rows; undefined when all are shown. */
  more?: () => void;
  /** Shows the first rows only; undefined until more were shown. */
  fewer?: () => void;
  /** How many threads are shown or have been searched, out of `matchCount`. */
  reachedCount: number;
  matchCount: number;
  /** Whether some threads have not been loaded or searched yet. */
  unsearched: boolean;
  /** Whether the first rows are still being added, which moves everything below them. */
  isDrawing: boolean;
  /** Matching threads without a row yet; `showPending` adds their rows. */
  pendingCount: number;
  showPending: () => void;
  nameOf: (thread: ThreadSummary) => string;
  /** The current assignee's name; undefined for an unassigned thread. */
  assigneeOf: (thread: ThreadSummary) => string | undefined;
}

/** The visible rows and the open thread. One thread is open at a time, and its row always stays visible. */
export function useRows(
  list: LoadedThreadList,
  remaining: NextPage,
  filters: ListFilters,
  search: string,
): RowsScreen {
  const card = useCard();
  const { strings } = card.language;
  // The list may have been requested after the last tick of the clock.
  const now = Math.max(useNow(card.platform.now), list.requestedAt);
  const [limit, setLimit] = useState(INITIAL_ROWS);
  const [openThreadId, setOpenThreadId] = useState<string>();
  const { previews, isFinished, actors, requestPreviews, forgetFailed } = usePreviews();
  const { waitOf, toRank, canRank } = useRanking(list, filters, previews, isFinished);
  const { threads, isRanked, pendingCount, reorder } = useStableOrder(list, {
    filters,
    waitOf,
    canRank,
    openThreadId,
  });

  const names = useMemo(
    () => ({ ...list.names, actors: { ...actors, ...list.names.actors } }),
    [list.names, actors],
  );
  const visibleRows = useMemo(() => {
    const matching = search.trim()
      ? threads.filter((thread) =>
          matchesSearch(search, thread, previews.get(thread.id), names, card),
        )
      : threads;
    const firstIds = new Set(matching.slice(0, limit).map(({ id }) => id));
    return threads.filter(({ id }) => firstIds.has(id) || id === openThreadId);
  }, [threads, limit, openThreadId, search, previews, names, card]);

  const { afterPaint } = card.platform;
  useEffect(() => afterPaint(() => setLimit(FIRST_ROWS)), [afterPaint]);

  useEffect(forgetFailed, [forgetFailed, list.threads]);
  useEffect(() => {
    const nextRows = threads.slice(0, Math.max(limit, FIRST_ROWS));
    requestPreviews([...new Set([...toRank, ...visibleRows, ...nextRows])], names.actors);
  }, [requestPreviews, toRank, visibleRows, threads, limit, names]);

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
    },
    [recordActivity],
  );
  const more = () => {
    recordActivity();
    if (remaining.phase === 'loading') return;
    if (limit + MORE_ROWS > threads.length && remaining.phase === 'waiting') remaining.load();
    setLimit(limit + MORE_ROWS);
  };
  const allShown = limit >= threads.length && remaining.phase === 'none';
  const isDrawing = limit < FIRST_ROWS;
  return {
    isRanked,
    waitOf,
    newestId: filters.sort === 'waiting' ? newestArrival(list.threads)?.id : undefined,
    visibleRows,
    previews,
    names,
    now,
    openThreadId,
    open,
    close,
    more: allShown || isDrawing ? undefined : more,
    fewer: limit > FIRST_ROWS ? () => setLimit(FIRST_ROWS) : undefined,
    reachedCount: Math.min(limit, threads.length),
    matchCount: threads.length,
    unsearched: !allShown || (search !== '' && threads.some(({ id }) => !previews.has(id))),
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

function newestArrival(threads: ThreadSummary[]): ThreadSummary | undefined {
  const received = ({ latestReceivedAt }: ThreadSummary) => Date.parse(latestReceivedAt ?? '') || 0;
  const [newest, next] = threads.filter(isOpen).sort((a, b) => received(b) - received(a));
  return next ? newest : undefined;
}
