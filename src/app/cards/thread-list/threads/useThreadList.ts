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

/** A list as the card has it. */
export interface LoadedThreadList extends ThreadList {
  /** Another number whenever the agent has asked for what is in the list: its rows may move then. */
  revision: number;
  /** Milliseconds since 1970: when the function was asked last. */
  requestedAt: number;
}

export interface ThreadListScreen {
  state: AsyncState<LoadedThreadList>;
  /** Why what is shown could not be renewed, whoever asked. */
  refreshError?: Failure;
  reload: () => void;
  /** Asks without moving a row; answers whether that worked. */
  poll: () => Promise<boolean>;
  /** Threads beyond what one call answers. */
  remaining: NextPage;
}

/**
 * A list of threads, kept in step with what others do and with whatever the card learns about them.
 *
 * @param of 'contact', on a ticket: the other threads of its contacts; else the record's own.
 */
export function useThreadList(of?: 'contact'): ThreadListScreen {
  const { call, platform } = useCard();
  const revisions = useRef(0);
  const [refreshError, setTrouble] = useState<Failure>();

  const request = useCallback(
    async (poll?: true) => {
      const { heard, stop } = listenMeanwhile(threadUpdates(platform));
      const requestedAt = platform.now();
      const answer = await call('listThreads', { of, poll });
      stop();
      if (!poll || !wasDeferred(answer)) setTrouble(answer.ok ? undefined : answer.failure);
      if (!answer.ok) return answer;
      const finish = (list: ThreadList) => ({ ...heard.reduce(applyUpdate, list), requestedAt });
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
    // The agent has asked meanwhile, and has a later answer.
    if (revision !== revisions.current) return true;
    update((list) => ({ ...list, ...answer.finish(mergeRefreshed(list, answer.data)) }));
    return true;
  }, [request, update]);
  // The record's own threads are what an agent works on; others are looked at in their wake.
  const isWatched = state.phase === 'ready' && of === undefined;
  usePolling(poll, isWatched ? state.data.requestedAt : undefined);

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

/** An answer can be older than what the card learns while it waits for it. */
function listenMeanwhile(desk: ThreadUpdates): { heard: ThreadUpdate[]; stop: () => void } {
  const heard: ThreadUpdate[] = [];
  return { heard, stop: desk.subscribe((update) => heard.push(update)) };
}
