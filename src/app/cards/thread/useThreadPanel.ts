import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLatestAnnouncement } from '../announcements/useLatestAnnouncement.ts';
import {
  isFinished,
  needsDecision,
  newMessageIds,
  type Mode,
} from '../composer/sending/sendState.ts';
import { useComposer } from '../composer/sending/useComposer.ts';
import type { Message } from '../contract/message.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { mergeNames } from '../people/mergeNames.ts';
import { useWasEver } from '../time/useWasEver.ts';
import { useThread } from './conversation/useThread.ts';

export interface PanelProps {
  /** From the list, which is the single source of status and assignee. */
  thread: ThreadSummary;
  names: Names;
  /** The newest message that the list knows, shown until the thread is loaded. */
  latest?: Message | undefined;
}

/** Everything that the panel of a thread shows: the conversation, and what the agent writes. */
export function useThreadPanel({ thread, names, latest }: PanelProps) {
  const screen = useThread(thread.id);
  const { state, newMessageCount, showNewMessages } = screen;
  const reply = useComposer(thread.id, 'reply');
  const comment = useComposer(thread.id, 'comment');
  const [mode, setMode] = useState<Mode>('reply');
  const [isEditingRoute, setIsEditingRoute] = useState(false);
  const announcement = useLatestAnnouncement();
  const conversation = state.phase === 'ready' ? state.data : undefined;
  const hasFailed = useWasEver(state.phase === 'failed');

  // A later preview must not replace what the agent reads.
  const [firstShown] = useState(latest && [latest]);
  const shown = useMemo(
    () => conversation ?? (firstShown && { thread, messages: firstShown }),
    [conversation, firstShown, thread],
  );
  const allNames = useMemo(
    () => (conversation ? mergeNames(names, conversation.names) : names),
    [names, conversation],
  );
  const restoreToDraft = useCallback(
    (text: string) => {
      setMode('reply');
      return reply.composer.insert(text);
    },
    [reply.composer],
  );

  const isWriting = [reply, comment].some(
    ({ state: { hasText, sending } }) =>
      hasText || (sending.phase !== 'idle' && !isFinished(sending)),
  );
  // Messages that arrive while the agent writes would move what they read.
  const showAtOnce = newMessageCount > 0 && !isWriting;
  useEffect(() => {
    if (showAtOnce) showNewMessages();
  }, [showAtOnce, showNewMessages]);

  const newIds = newMessageIds(reply.state.sending);
  const openRoutes =
    conversation?.routes.kind === 'open' && !thread.archived ? conversation.routes : undefined;
  // The agent decides by what is new among the messages.
  const canEditRoute = mode === 'reply' && !needsDecision(reply.state.sending);
  return {
    screen,
    conversation,
    /** Whether loading failed once; the footer's button then tries again, and stays. */
    hasFailed,
    shown,
    names: allNames,
    newMessageIds: newIds.length > 0 ? newIds : screen.justShown,
    /** Undefined where a reply cannot be written. */
    restoreToDraft: openRoutes && restoreToDraft,
    /** The routes while the agent changes how the reply travels. */
    editedRoutes: isEditingRoute && canEditRoute ? openRoutes : undefined,
    setIsEditingRoute,
    writing: { mode, reply, comment },
    setMode,
    announcement,
  };
}
