import { useCallback, useEffect, useRef, useState } from 'react';
import { isWritten } from '../../composer/sending/messagesSince.ts';
import type { Conversation } from '../../contract/conversation.ts';
import { useCard } from '../../context/card.ts';
import { newsDesk, type News } from '../../api/threadUpdates.ts';
import { useLoaded, type Loading } from '../../api/useAsyncData.ts';
import { gaveWay } from '../../polling/usePolling.ts';
import { useLive } from '../../polling/usePolling.ts';
import { useLookWhileWriting } from '../../polling/usePollWhileTyping.ts';
import { mergeConversation, mergeMessages, newIn, renewInPlace } from './mergeConversation.ts';

export interface ThreadScreen extends Loading<Conversation> {
  /** Messages and comments that came while the agent looked, and are not on screen yet. */
  arrived: number;
  /** Puts them on screen. */
  showArrived: () => void;
  /** Ids of those that came on screen last. */
  justShown: string[];
  /** Milliseconds since 1970: when HubSpot last answered. */
  checkedAt: number;
  /** Whether it was asked since and gave no answer. */
  checkFailed: boolean;
  checking: boolean;
  check: () => void;
}

/** A thread's messages, read when the panel opens and kept in step with HubSpot and with what the card learns. */
export function useThread(threadId: string): ThreadScreen {
  const { call, platform } = useCard();
  const desk = newsDesk(platform);
  const [checkedAt, setCheckedAt] = useState(platform.now);
  const [checking, setChecking] = useState(false);
  const [checkFailed, setCheckFailed] = useState(false);
  const [waiting, setWaiting] = useState<Conversation>();
  const [justShown, setJustShown] = useState<string[]>([]);
  const heard = useRef(0);

  const load = useCallback(async () => {
    const askedAt = platform.now();
    const answer = await call('readThread', { threadId });
    if (answer.ok) {
      setCheckedAt(askedAt);
      desk.tell({ kind: 'read', threadId, conversation: answer.data });
    }
    return answer;
  }, [call, platform, desk, threadId]);
  const { state, reload, update } = useLoaded(load, mergeConversation);

  useEffect(
    () =>
      desk.listen((news) => {
        if (news.threadId !== threadId) return;
        heard.current++;
        if (news.kind === 'read' && news.unasked) setWaiting(news.conversation);
        update((shown) => withNews(shown, news));
      }),
    [desk, threadId, update],
  );

  const ask = useCallback(
    async (look?: true) => {
      const heardBefore = heard.current;
      const askedAt = platform.now();
      setChecking(true);
      const answer = await call('readThread', { threadId, poll: look });
      setChecking(false);
      if (!look || !gaveWay(answer)) setCheckFailed(!answer.ok);
      if (answer.ok) setCheckedAt(askedAt);
      // An answer can be older than what the card has learned while it waited for it.
      if (answer.ok && heard.current === heardBefore) {
        desk.tell({ kind: 'read', threadId, conversation: answer.data, unasked: true });
      }
      return answer.ok;
    },
    [call, platform, desk, threadId],
  );
  const look = useCallback(() => ask(true), [ask]);
  const isReady = state.phase === 'ready';
  useLive(look, isReady ? checkedAt : undefined);
  useLookWhileWriting(look, isReady && !checking && !checkFailed ? checkedAt : undefined);

  const isNew = isReady && waiting ? newIn(state.data, waiting) : [];
  return {
    state,
    reload,
    update,
    arrived: isNew.filter(isWritten).length,
    showArrived: () => {
      if (waiting) update((shown) => mergeConversation(shown, waiting));
      setJustShown(isNew.map(({ id }) => id));
      setWaiting(undefined);
    },
    justShown,
    checkedAt,
    checkFailed,
    checking,
    check: () => void ask(),
  };
}

function withNews(shown: Conversation, news: News): Conversation {
  switch (news.kind) {
    case 'read':
      return news.unasked
        ? renewInPlace(shown, news.conversation)
        : mergeConversation(shown, news.conversation);
    case 'seen':
      return { ...shown, messages: mergeMessages(shown.messages, news.messages) };
    case 'sent':
      return { ...shown, messages: mergeMessages(shown.messages, [news.message]) };
    case 'changed':
      return shown;
  }
}
