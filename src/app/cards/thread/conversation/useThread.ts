import { useCallback, useEffect, useRef, useState } from 'react';
import { isMessageOrComment } from '../../composer/sending/messagesSince.ts';
import type { Conversation } from '../../contract/conversation.ts';
import { useCard } from '../../context/card.ts';
import { threadUpdates, type ThreadUpdate } from '../../api/threadUpdates.ts';
import { useAsyncData, type AsyncData } from '../../api/useAsyncData.ts';
import { wasDeferred } from '../../polling/usePolling.ts';
import { usePolling } from '../../polling/usePolling.ts';
import { usePollWhileTyping } from '../../polling/usePollWhileTyping.ts';
import {
  mergeConversation,
  mergeMessages,
  newMessages,
  updateInPlace,
} from './mergeConversation.ts';

export interface ThreadScreen extends AsyncData<Conversation> {
  /** Messages and comments that came while the agent looked, and are not on screen yet. */
  newMessageCount: number;
  /** Puts them on screen. */
  showNewMessages: () => void;
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
  const updates = threadUpdates(platform);
  const [checkedAt, setCheckedAt] = useState(platform.now);
  const [checking, setChecking] = useState(false);
  const [checkFailed, setCheckFailed] = useState(false);
  const [waiting, setWaiting] = useState<Conversation>();
  const [justShown, setJustShown] = useState<string[]>([]);
  const heard = useRef(0);

  const load = useCallback(async () => {
    const requestedAt = platform.now();
    const answer = await call('readThread', { threadId });
    if (answer.ok) {
      setCheckedAt(requestedAt);
      updates.emit({ kind: 'read', threadId, conversation: answer.data });
    }
    return answer;
  }, [call, platform, updates, threadId]);
  const { state, reload, update } = useAsyncData(load, mergeConversation);

  useEffect(
    () =>
      updates.subscribe((change) => {
        if (change.threadId !== threadId) return;
        heard.current++;
        if (change.kind === 'read' && change.background) setWaiting(change.conversation);
        update((shown) => applyUpdate(shown, change));
      }),
    [updates, threadId, update],
  );

  const ask = useCallback(
    async (look?: true) => {
      const heardBefore = heard.current;
      const requestedAt = platform.now();
      setChecking(true);
      const answer = await call('readThread', { threadId, poll: look });
      setChecking(false);
      if (!look || !wasDeferred(answer)) setCheckFailed(!answer.ok);
      if (answer.ok) setCheckedAt(requestedAt);
      // An answer can be older than what the card has learned while it waited for it.
      if (answer.ok && heard.current === heardBefore) {
        updates.emit({ kind: 'read', threadId, conversation: answer.data, background: true });
      }
      return answer.ok;
    },
    [call, platform, updates, threadId],
  );
  const look = useCallback(() => ask(true), [ask]);
  const isReady = state.phase === 'ready';
  usePolling(look, isReady ? checkedAt : undefined);
  usePollWhileTyping(look, isReady && !checking && !checkFailed ? checkedAt : undefined);

  const isNew = isReady && waiting ? newMessages(state.data, waiting) : [];
  return {
    state,
    reload,
    update,
    newMessageCount: isNew.filter(isMessageOrComment).length,
    showNewMessages: () => {
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

function applyUpdate(shown: Conversation, update: ThreadUpdate): Conversation {
  switch (update.kind) {
    case 'read':
      return update.background
        ? updateInPlace(shown, update.conversation)
        : mergeConversation(shown, update.conversation);
    case 'seen':
      return { ...shown, messages: mergeMessages(shown.messages, update.messages) };
    case 'sent':
      return { ...shown, messages: mergeMessages(shown.messages, [update.message]) };
    case 'changed':
      return shown;
  }
}
