import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import { Divider, Flex, PanelBody, PanelFooter, PanelSection } from '@hubspot/ui-extensions';
import { AnnouncementContext } from '../announcements/useAnnounce.ts';
import { useLatestAnnouncement } from '../announcements/useLatestAnnouncement.ts';
import { COMPOSER_PLACE, ComposerBox, ModeSwitch } from '../composer/ComposerBox.tsx';
import { RouteEditor } from '../composer/route/RouteEditor.tsx';
import {
  isFinished,
  needsDecision,
  newMessageIds,
  type Mode,
} from '../composer/sending/sendState.ts';
import { useComposer } from '../composer/sending/useComposer.ts';
import type { Message } from '../contract/message.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { CustomerProvider } from '../customer/CustomerProvider.tsx';
import { useLanguage } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { LoadingNotice } from '../loading/LoadingNotice.tsx';
import { UpdatedLine } from './UpdatedLine.tsx';
import { Header } from './header/Header.tsx';
import { mergeNames } from '../people/mergeNames.ts';
import { Messages } from './messages/Messages.tsx';
import { RestoreToDraftContext } from './messages/restoreToDraft.ts';
import { useThread } from './conversation/useThread.ts';

interface Props {
  /** From the list, which is the single source of status and assignee. */
  thread: ThreadSummary;
  names: Names;
  /** The newest message that the list knows, shown until the thread is loaded. */
  latest?: Message | undefined;
}

/** The panel of a thread: header, messages (newest first), and the composer docked below them. */
export const Thread = memo(function Thread({ thread, names, latest }: Props) {
  const { state, reload, update, ...screen } = useThread(thread.id);
  const { strings } = useLanguage();
  const reply = useComposer(thread.id, 'reply');
  const comment = useComposer(thread.id, 'comment');
  const [mode, setMode] = useState<Mode>('reply');
  const [isEditingRoute, setIsEditingRoute] = useState(false);
  const conversation = state.phase === 'ready' ? state.data : undefined;
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
  const announcement = useLatestAnnouncement();
  const { newMessageCount, showNewMessages } = screen;
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
  const editedRoutes =
    isEditingRoute && mode === 'reply' && !needsDecision(reply.state.sending)
      ? openRoutes
      : undefined;
  const composer = conversation && !thread.archived && (
    <ComposerBox
      thread={thread}
      names={allNames}
      routes={conversation.routes}
      messages={conversation.messages}
      reply={reply}
      comment={comment}
      mode={mode}
      onEditRoute={setIsEditingRoute}
    />
  );
  return (
    <CustomerProvider thread={thread}>
      <AnnouncementContext.Provider value={announcement.show}>
        <PanelBody>
          <PanelSection flush>
            <Flex direction="column" gap="sm">
              <Header thread={thread} names={allNames} conversation={conversation} />
              <Divider size="flush" />
              {conversation && editedRoutes && (
                <RouteEditor
                  thread={thread}
                  names={allNames}
                  messages={conversation.messages}
                  routes={editedRoutes}
                  reply={reply}
                />
              )}
              {shown && !editedRoutes && (
                <RestoreToDraftContext.Provider value={openRoutes && restoreToDraft}>
                  <Messages
                    conversation={shown}
                    names={allNames}
                    newMessageIds={newIds.length > 0 ? newIds : screen.justShown}
                    update={update}
                    afterNewest={COMPOSER_PLACE === 'body' && composer}
                  />
                </RestoreToDraftContext.Provider>
              )}
              {state.phase === 'loading' && <LoadingNotice label={strings.loading.thread} />}
              {state.phase === 'failed' && (
                <FailureNotice failure={state.failure} onRetry={reload} />
              )}
            </Flex>
          </PanelSection>
        </PanelBody>
        {conversation && (
          <PanelFooter>
            <Flex direction="column" gap="xs">
              {COMPOSER_PLACE === 'footer' && composer}
              <UpdatedLine
                {...screen}
                announcement={announcement.latest}
                onDone={editedRoutes && (() => setIsEditingRoute(false))}
              >
                {composer && (
                  <ModeSwitch
                    thread={thread}
                    names={allNames}
                    reply={reply}
                    comment={comment}
                    mode={mode}
                    onMode={setMode}
                  />
                )}
              </UpdatedLine>
            </Flex>
          </PanelFooter>
        )}
      </AnnouncementContext.Provider>
    </CustomerProvider>
  );
});
