import { useCallback, useEffect } from 'react';
import type { Conversation } from '../contract/conversation.ts';
import { useCard } from '../data/card.ts';
import { newsDesk, type News } from '../data/news.ts';
import { useLoaded, type Loading } from '../data/useLoaded.ts';
import { mergeConversation, mergeMessages } from './merge.ts';

/** A thread's messages, read when the panel opens and kept in step with what the card learns. */
export function useThread(threadId: string): Loading<Conversation> {
  const { call, platform } = useCard();
  const load = useCallback(async () => {
    const answer = await call('readThread', { threadId });
    if (answer.ok) {
      newsDesk(platform).tell({ kind: 'read', threadId, conversation: answer.data });
    }
    return answer;
  }, [call, platform, threadId]);
  const loading = useLoaded(load, mergeConversation);

  const { update } = loading;
  useEffect(
    () =>
      newsDesk(platform).listen((news) => {
        if (news.threadId === threadId) update((shown) => withNews(shown, news));
      }),
    [platform, threadId, update],
  );
  return loading;
}

function withNews(shown: Conversation, news: News): Conversation {
  switch (news.kind) {
    case 'read':
      return mergeConversation(shown, news.conversation);
    case 'seen':
      return { ...shown, messages: mergeMessages(shown.messages, news.messages) };
    case 'sent':
      return { ...shown, messages: mergeMessages(shown.messages, [news.message]) };
    case 'changed':
      return shown;
  }
}
