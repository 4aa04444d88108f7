import { useCallback, useEffect, useRef, useState } from 'react';
import { isMessageOrComment } from '../../composer/sending/seenMessages.ts';
import type { Conversation } from '../../contract/conversation.ts';
import { useCard } from '../../context/card.ts';
import { isChat } from '../../contract/channel.ts';
import { threadUpdates, type ThreadUpdate } from '../../api/threadUpdates.ts';
import { useAsyncData, type AsyncData } from '../../api/useAsyncData.ts';
import { wasDeferred } from '../../polling/usePolling.ts';
import { usePolling, type ChatActivity } from '../../polling/usePolling.ts';
import { usePollWhileTyping } from '../../polling/usePollWhileTyping.ts';
import {
  mergeConversation,
  mergeMessages,
  newMessages,
  updateInPlace,
} from './mergeConversation.ts';

export interface ThreadScreen extends AsyncData<Conversation> {
  /** How many messages and comments arrived and are not on screen yet. */
  newMessageCount: number;
  /** Puts them on screen. */
  showNewMessages: () => void;
  /** Ids of the messages that `showNewMessages` added last. */
  justShown: string[];
  /** When the thread was last read, in milliseconds since 1970. */
  checkedAt: number;
  /** Whether the latest read failed. */
  checkFailed: boolean;
  checking: boolean;
  check: () => void;
}

/** Reads a thread and keeps it current by polling and by applying thread updates. */
export function useThread(threadId: string): ThreadScreen {
  const { call, platform } = useCard();
  const updates = threadUpdates(platform);
  const [checkedAt, setCheckedAt] = useState(platform.now);
  const [checking, setChecking] = useState(false);
  const [checkFailed, setCheckFailed] = useState(false);
  const [pending, setPending] = useState<Conversation>();
  const [justShown, setJustShown] = useState<string[]>([]);
  const updateCount = useRef(0);

  const load = useCallback(async () => {
    const requestedAt = platform.now();
    const result = await call('readThread', { threadId });
    if (result.ok) {
      setCheckedAt(requestedAt);
      updates.emit({ kind: 'read', threadId, conversation: result.data });
    }
    return result;
  }, [call, platform, updates, threadId]);
  const { state, reload, update } = useAsyncData(load, mergeConversation);

  useEffect(
    () =>
      updates.subscribe((change) => {
        if (change.threadId !== threadId) return;
        updateCount.current++;
        if (change.kind === 'read' && change.background) setPending(change.conversation);
        update((shown) => applyUpdate(shown, change));
      }),
    [updates, threadId, update],
  );

  const read = useCallback(
    async (poll?: true) => {
      const countBefore = updateCount.current;
      const requestedAt = platform.now();
      setChecking(true);
      const result = await call('readThread', { threadId, poll });
      setChecking(false);
      if (!poll || !wasDeferred(result)) setCheckFailed(!result.ok);
      if (result.ok) setCheckedAt(requestedAt);
      // Ignore the result if an update arrived meanwhile: the result may be older.
      if (result.ok && updateCount.current === countBefore) {
        updates.emit({ kind: 'read', threadId, conversation: result.data, background: true });
      }
      return result.ok;
    },
    [call, platform, updates, threadId],
  );
  const poll = useCallback(() => read(true), [read]);
  const isReady = state.phase === 'ready';
  usePolling(poll, isReady ? checkedAt : undefined, isReady ? chatActivity(state.data) : undefined);
  usePollWhileTyping(poll, isReady && !checking && !checkFailed ? checkedAt : undefined);

  const arrived = isReady && pending ? newMessages(state.data, pending) : [];
  return {
    state,
    reload,
    update,
    newMessageCount: arrived.filter(isMessageOrComment).length,
    showNewMessages: () => {
      if (pending) update((shown) => mergeConversation(shown, pending));
      setJustShown(arrived.map(({ id }) => id));
      setPending(undefined);
    },
    justShown,
    checkedAt,
    checkFailed,
    checking,
    check: () => {
      if (!checking) void read();
    },
  };
}

function chatActivity({ thread, messages }: Conversation): ChatActivity | undefined {
  const newest = messages.find(isMessageOrComment);
  return isChat(thread.channelId) ? { writtenAt: Date.parse(newest?.at ?? '') || 0 } : undefined;
}

function applyUpdate(shown: Conversation, update: ThreadUpdate): Conversation {
  switch (update.kind) {
    case 'read':
      return update.background
        ? updateInPlace(shown, update.conversation)
        : mergeConversation(shown, update.conversation);
    case 'seen':
      // What is on screen was read with more care: without the team's own addresses.
      return { ...shown, messages: mergeMessages(update.messages, shown.messages) };
    case 'sent':
      return { ...shown, messages: mergeMessages(shown.messages, [update.message]) };
    case 'changed':
      return shown;
  }
}
