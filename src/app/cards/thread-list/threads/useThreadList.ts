import { useCallback, useEffect, useRef, useState } from 'react';
import type { ThreadList } from '../../contract/thread.ts';
import type { Failure } from '../../api/result.ts';
import { useCard } from '../../context/card.ts';
import { threadUpdates, type ThreadUpdate, type ThreadUpdates } from '../../api/threadUpdates.ts';
import { useAsyncData, type AsyncState } from '../../api/useAsyncData.ts';
import { useNextPage, type NextPage } from '../../api/useNextPage.ts';
import { wasDeferred } from '../../polling/usePolling.ts';
import { usePolling } from '../../polling/usePolling.ts';
import { mergeRefreshed, applyUpdate, appendPage } from './listChanges.ts';

/** A loaded list of threads. */
export interface LoadedThreadList extends ThreadList {
  /** Changes with each load that the agent requested, when rows may be sorted again; polls keep it. */
  revision: number;
  /** When the list was last requested, in milliseconds since 1970. */
  requestedAt: number;
}

export interface ThreadListScreen {
  state: AsyncState<LoadedThreadList>;
  /** Why the latest refresh failed, whether the agent or a poll requested it. */
  refreshError?: Failure;
  reload: () => void;
  /** Refreshes the list without moving rows; resolves to false on failure. */
  poll: () => Promise<boolean>;
  /** The threads beyond the first page. */
  remaining: NextPage;
}

/**
 * Loads a list of threads and keeps it current by polling and by applying thread updates.
 *
 * @param of 'contact' lists the other threads of a ticket's contacts; undefined, the record's own.
 */
export function useThreadList(of?: 'contact'): ThreadListScreen {
  const { call, platform } = useCard();
  const revisions = useRef(0);
  const [refreshError, setRefreshError] = useState<Failure>();

  const request = useCallback(
    async (poll?: true) => {
      const { collected, stop } = collectUpdates(threadUpdates(platform));
      const requestedAt = platform.now();
      const answer = await call('listThreads', { of, poll });
      stop();
      if (!poll || !wasDeferred(answer)) setRefreshError(answer.ok ? undefined : answer.failure);
      if (!answer.ok) return answer;
      const finish = (list: ThreadList) => ({
        ...collected.reduce(applyUpdate, list),
        requestedAt,
      });
      return { ok: true as const, data: answer.data, finish };
    },
    [call, platform, of],
  );

  const load = useCallback(async () => {
    const answer = await request();
    if (!answer.ok) return answer;
    const data = { ...answer.finish(answer.data), revision: ++revisions.current };
    return { ok: true as const, data };
  }, [request]);
  const { state, reload, update } = useAsyncData<LoadedThreadList>(load);

  const poll = useCallback(async () => {
    const revision = revisions.current;
    const answer = await request(true);
    if (!answer.ok) return false;
    // A newer reload has finished; ignore this result.
    if (revision !== revisions.current) return true;
    update((list) => ({ ...list, ...answer.finish(mergeRefreshed(list, answer.data)) }));
    return true;
  }, [request, update]);
  // Only the record's own threads are polled; other lists are refreshed together with them.
  const isPolled = state.phase === 'ready' && of === undefined;
  usePolling(poll, isPolled ? state.data.requestedAt : undefined);

  useEffect(
    () =>
      threadUpdates(platform).subscribe((change) =>
        update((list) => ({ ...list, ...applyUpdate(list, change) })),
      ),
    [platform, update],
  );

  const remaining = useNextPage(
    state.phase === 'ready' ? state.data.after : undefined,
    (after) => call('listThreads', { of, after }),
    (page, after) =>
      update((list) =>
        list.after === after
          ? { ...list, ...appendPage(list, page), revision: ++revisions.current }
          : list,
      ),
  );
  return { state, refreshError, reload, poll, remaining };
}

/** Collects updates during a request, because its result may be older than they are. */
function collectUpdates(updates: ThreadUpdates): { collected: ThreadUpdate[]; stop: () => void } {
  const collected: ThreadUpdate[] = [];
  return { collected, stop: updates.subscribe((update) => collected.push(update)) };
}
