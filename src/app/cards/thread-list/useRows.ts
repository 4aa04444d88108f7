import { useCallback, useMemo, useState } from 'react';
import type { ThreadList, ThreadSummary } from '../contract/thread.ts';
import { useCard } from '../data/card.ts';
import { useNow } from '../data/useNow.ts';
import { usePreviews, type Previews } from './usePreviews.ts';
import type { ThreadListScreen } from './useThreadList.ts';

const ROWS_PER_PAGE = 10;

interface RowsScreen {
  inSight: ThreadSummary[];
  previews: Previews;
  now: number;
  openThreadId?: string;
  open: (threadId: string) => void;
  close: (threadId: string) => void;
  /** Shows ten more; absent when all are shown. */
  more?: () => void;
  refresh: () => void;
}

/** Which rows are in sight and which thread is open: one at a time, its row never taken away. */
export function useRows(
  list: ThreadList,
  { reload, settle, rest }: Pick<ThreadListScreen, 'reload' | 'settle' | 'rest'>,
): RowsScreen {
  const { platform } = useCard();
  const now = useNow(platform.now);
  const [shown, setShown] = useState(ROWS_PER_PAGE);
  const [openThreadId, setOpenThreadId] = useState<string>();

  const inSight = useMemo(
    () => list.threads.filter(({ id }, index) => index < shown || id === openThreadId),
    [list.threads, shown, openThreadId],
  );
  const { previews, forgetFailures } = usePreviews(inSight);

  const close = useCallback(
    (threadId: string) => {
      setOpenThreadId((open) => (open === threadId ? undefined : open));
      settle();
    },
    [settle],
  );

  const allLoadedInSight = shown >= list.threads.length;
  const more = () => {
    if (shown + ROWS_PER_PAGE > list.threads.length && rest.phase === 'waiting') rest.load();
    setShown(shown + ROWS_PER_PAGE);
  };

  return {
    inSight,
    previews,
    now,
    openThreadId,
    open: setOpenThreadId,
    close,
    more: allLoadedInSight && rest.phase === 'none' ? undefined : more,
    refresh: () => {
      forgetFailures();
      reload();
    },
  };
}
