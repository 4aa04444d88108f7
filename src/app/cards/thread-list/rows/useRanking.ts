import { useCallback, useEffect, useMemo, useState } from 'react';
import { PREVIEWS_PER_CALL } from '../../contract/limits.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { sortThreads, type WaitOfThread } from '../threads/sortThreads.ts';
import type { LoadedThreadList } from '../threads/useThreadList.ts';
import { isWaitUncertain, waitOf } from '../threads/waiting.ts';
import type { ListFilters } from '../filters/listFilters.ts';
import type { Previews } from './usePreviews.ts';

interface Ranking {
  waitOf: WaitOfThread;
  /** Threads whose previews decide the order, and others up to a full call. */
  toRank: ThreadSummary[];
  /** Whether those previews were loaded, or are taking too long. */
  canRank: boolean;
}

/** At most two calls. Further threads are ranked by their times until their rows are shown. */
const MAX_TO_RANK = 2 * PREVIEWS_PER_CALL;
/** Then the list is shown with what is known. */
const MAX_WAIT_MS = 2_000;

/** The waits of the threads, and whether enough previews were loaded to rank them by it. */
export function useRanking(
  list: LoadedThreadList,
  { sort }: ListFilters,
  previews: Previews,
  isFinished: (thread: ThreadSummary) => boolean,
): Ranking {
  const { platform } = useCard();
  const { threads, revision } = list;
  const waitOfThread = useCallback<WaitOfThread>(
    (thread) => waitOf(thread, previews.get(thread.id)),
    [previews],
  );
  const toRank = useMemo(() => {
    const likely = sortThreads(threads, 'waiting', (thread) => waitOf(thread, undefined));
    const uncertain = likely.filter(isWaitUncertain).slice(0, MAX_TO_RANK);
    const first = likely.slice(0, PREVIEWS_PER_CALL);
    return [...new Set([...uncertain, ...first])].slice(
      0,
      Math.max(uncertain.length, PREVIEWS_PER_CALL),
    );
  }, [threads]);

  // One open thread comes first in any case.
  const isOrderCertain = sort !== 'waiting' || toRank.filter(isWaitUncertain).length < 2;
  const isLoaded = toRank.every((thread) => !isWaitUncertain(thread) || isFinished(thread));
  const isKnown = isOrderCertain || isLoaded;
  const [gaveUpOn, setGaveUpOn] = useState<number>();
  useEffect(() => {
    if (isKnown) return;
    return platform.wait(MAX_WAIT_MS, () => setGaveUpOn(revision));
  }, [platform, revision, isKnown]);

  return {
    waitOf: waitOfThread,
    toRank,
    canRank: isKnown || gaveUpOn === revision,
  };
}
