import { useCallback, useEffect, useRef } from 'react';
import type { ThreadList } from '../contract/thread.ts';
import { useCard } from '../data/card.ts';
import { newsDesk } from '../data/news.ts';
import { useLoaded, type Loaded } from '../data/useLoaded.ts';
import { useNextPage, type NextPage } from '../data/useNextPage.ts';
import { withNews, withRest } from './changes.ts';

/** A list as the card has it. */
export interface Listed extends ThreadList {
  /** Another number whenever the agent has asked for what is in the list: its rows may move then. */
  turn: number;
  /** Milliseconds since 1970: when the function was asked last. */
  askedAt: number;
}

export interface ThreadListScreen {
  state: Loaded<Listed>;
  reload: () => void;
  /** Threads beyond what one call answers. */
  rest: NextPage;
}

/** The record's threads, kept in step with whatever the card learns about them. */
export function useThreadList(): ThreadListScreen {
  const { call, platform } = useCard();
  const turns = useRef(0);
  const load = useCallback(async () => {
    const answer = await call('listThreads', {});
    if (!answer.ok) return answer;
    const own = { turn: ++turns.current, askedAt: platform.now() };
    return { ok: true as const, data: { ...answer.data, ...own } };
  }, [call, platform]);
  const { state, reload, update } = useLoaded<Listed>(load);

  useEffect(
    () =>
      newsDesk(platform).listen((news) => update((list) => ({ ...list, ...withNews(list, news) }))),
    [platform, update],
  );

  const rest = useNextPage(
    state.phase === 'ready' ? state.data.after : undefined,
    (after) => call('listThreads', { after }),
    (page, after) =>
      update((list) =>
        list.after === after ? { ...list, ...withRest(list, page), turn: ++turns.current } : list,
      ),
  );
  return { state, reload, rest };
}
