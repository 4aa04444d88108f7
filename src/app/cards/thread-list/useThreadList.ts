import { useCallback, useEffect } from 'react';
import type { ThreadList } from '../contract/thread.ts';
import type { Answer } from '../data/answer.ts';
import { useCard } from '../data/card.ts';
import { newsDesk } from '../data/news.ts';
import { useLoaded, type Loaded } from '../data/useLoaded.ts';
import { useNextPage, type NextPage } from '../data/useNextPage.ts';
import { sorted, withNews, withRest } from './changes.ts';

export interface ThreadListScreen {
  state: Loaded<ThreadList>;
  reload: () => void;
  /** Moves every row to where it belongs by now. */
  settle: () => void;
  /** Threads beyond what one call answers. */
  rest: NextPage;
}

/** The record's threads, kept in step with whatever the card learns about them. */
export function useThreadList(): ThreadListScreen {
  const { call, platform } = useCard();
  const load = useCallback(async () => sortedAnswer(await call('listThreads', {})), [call]);
  const { state, reload, update } = useLoaded(load);
  const settle = useCallback(() => update(sorted), [update]);

  useEffect(
    () => newsDesk(platform).listen((news) => update((list) => withNews(list, news))),
    [platform, update],
  );

  const rest = useNextPage(
    state.phase === 'ready' ? state.data.after : undefined,
    (after) => call('listThreads', { after }),
    (page, after) => update((list) => (list.after === after ? sorted(withRest(list, page)) : list)),
  );
  return { state, reload, settle, rest };
}

function sortedAnswer(answer: Answer<ThreadList>): Answer<ThreadList> {
  return answer.ok ? { ok: true, data: sorted(answer.data) } : answer;
}
