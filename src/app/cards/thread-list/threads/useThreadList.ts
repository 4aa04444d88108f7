import { useCallback, useEffect, useRef, useState } from 'react';
import type { ThreadList } from '../../contract/thread.ts';
import type { Failure } from '../../api/result.ts';
import { useCard } from '../../context/card.ts';
import { newsDesk, type News, type NewsDesk } from '../../api/threadUpdates.ts';
import { useLoaded, type Loaded } from '../../api/useAsyncData.ts';
import { useNextPage, type NextPage } from '../../api/useNextPage.ts';
import { gaveWay } from '../../polling/usePolling.ts';
import { useLive } from '../../polling/usePolling.ts';
import { renewed, withNews, withRest } from './listChanges.ts';

/** A list as the card has it. */
export interface Listed extends ThreadList {
  /** Another number whenever the agent has asked for what is in the list: its rows may move then. */
  turn: number;
  /** Milliseconds since 1970: when the function was asked last. */
  askedAt: number;
}

export interface ThreadListScreen {
  state: Loaded<Listed>;
  /** Why what is shown could not be renewed, whoever asked. */
  trouble?: Failure;
  reload: () => void;
  /** Asks without moving a row; answers whether that worked. */
  look: () => Promise<boolean>;
  /** Threads beyond what one call answers. */
  rest: NextPage;
}

/**
 * A list of threads, kept in step with what others do and with whatever the card learns about them.
 *
 * @param of 'contact', on a ticket: the other threads of its contacts; else the record's own.
 */
export function useThreadList(of?: 'contact'): ThreadListScreen {
  const { call, platform } = useCard();
  const turns = useRef(0);
  const [trouble, setTrouble] = useState<Failure>();

  const ask = useCallback(
    async (look?: true) => {
      const { heard, stop } = listenMeanwhile(newsDesk(platform));
      const askedAt = platform.now();
      const answer = await call('listThreads', { of, poll: look });
      stop();
      if (!look || !gaveWay(answer)) setTrouble(answer.ok ? undefined : answer.failure);
      if (!answer.ok) return answer;
      const finish = (list: ThreadList) => ({ ...heard.reduce(withNews, list), askedAt });
      return { ok: true as const, data: answer.data, finish };
    },
    [call, platform, of],
  );

  const load = useCallback(async () => {
    const answer = await ask();
    if (!answer.ok) return answer;
    const data = { ...answer.finish(answer.data), turn: ++turns.current };
    return { ok: true as const, data };
  }, [ask]);
  const { state, reload, update } = useLoaded<Listed>(load);

  const look = useCallback(async () => {
    const turn = turns.current;
    const answer = await ask(true);
    if (!answer.ok) return false;
    // The agent has asked meanwhile, and has a later answer.
    if (turn !== turns.current) return true;
    update((list) => ({ ...list, ...answer.finish(renewed(list, answer.data)) }));
    return true;
  }, [ask, update]);
  // The record's own threads are what an agent works on; others are looked at in their wake.
  const isWatched = state.phase === 'ready' && of === undefined;
  useLive(look, isWatched ? state.data.askedAt : undefined);

  useEffect(
    () =>
      newsDesk(platform).listen((news) => update((list) => ({ ...list, ...withNews(list, news) }))),
    [platform, update],
  );

  const rest = useNextPage(
    state.phase === 'ready' ? state.data.after : undefined,
    (after) => call('listThreads', { of, after }),
    (page, after) =>
      update((list) =>
        list.after === after ? { ...list, ...withRest(list, page), turn: ++turns.current } : list,
      ),
  );
  return { state, trouble, reload, look, rest };
}

/** An answer can be older than what the card learns while it waits for it. */
function listenMeanwhile(desk: NewsDesk): { heard: News[]; stop: () => void } {
  const heard: News[] = [];
  return { heard, stop: desk.listen((news) => heard.push(news)) };
}
