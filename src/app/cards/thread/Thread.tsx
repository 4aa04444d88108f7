import { memo, useCallback, useMemo, useState } from 'react';
import { Divider, Flex, PanelBody, PanelSection } from '@hubspot/ui-extensions';
import { ComposerTabs } from '../composer/ComposerTabs.tsx';
import type { Mode } from '../composer/sending/sendState.ts';
import { newMessageIds } from '../composer/sending/sendState.ts';
import { useComposer } from '../composer/sending/useComposer.ts';
import { newestMessageId } from '../composer/sending/messagesSince.ts';
import type { Conversation } from '../contract/conversation.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { CustomerProvider } from '../customer/CustomerProvider.tsx';
import { useLanguage } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { LoadingNotice } from '../loading/LoadingNotice.tsx';
import { UpdatedLine } from './UpdatedLine.tsx';
import { Header } from './header/Header.tsx';
import { mergeNames } from './conversation/mergeConversation.ts';
import { Messages } from './messages/Messages.tsx';
import { RestoreToDraftContext } from './messages/restoreToDraft.ts';
import { useThread, type ThreadScreen } from './conversation/useThread.ts';

interface Props {
  /** From the list, which is the single source of status and assignee. */
  thread: ThreadSummary;
  names: Names;
}

/** The panel of a thread: header, composer and messages, newest first. */
export const Thread = memo(function Thread({ thread, names }: Props) {
  const { state, reload, ...screen } = useThread(thread.id);
  const { strings } = useLanguage();
  const conversation = state.phase === 'ready' ? state.data : undefined;
  const allNames = useMemo(
    () => (conversation ? mergeNames(names, conversation.names) : names),
    [names, conversation],
  );
  return (
    <CustomerProvider thread={thread}>
      <PanelBody>
        <PanelSection flush>
          <Flex direction="column" gap="sm">
            <Header thread={thread} names={allNames} />
            <Divider size="flush" />
            {state.phase === 'loading' && <LoadingNotice label={strings.loading.thread} />}
            {state.phase === 'failed' && <FailureNotice failure={state.failure} onRetry={reload} />}
            {conversation && (
              <ThreadContent
                thread={thread}
                conversation={conversation}
                names={allNames}
                screen={screen}
              />
            )}
          </Flex>
        </PanelSection>
      </PanelBody>
    </CustomerProvider>
  );
});

interface ThreadContentProps {
  thread: ThreadSummary;
  conversation: Conversation;
  names: Names;
  screen: Omit<ThreadScreen, 'state' | 'reload'>;
}

function ThreadContent({ thread, conversation, names, screen }: ThreadContentProps) {
  const { messages, routes } = conversation;
  const reply = useComposer(thread.id, 'reply');
  const comment = useComposer(thread.id, 'comment');
  const [mode, setMode] = useState<Mode>('reply');
  const restoreToDraft = useCallback(
    (text: string) => {
      setMode('reply');
      return reply.composer.insert(text);
    },
    [reply.composer],
  );
  const newIds = newMessageIds(reply.state.sending);
  const canReply = routes.kind === 'open' && !thread.archived;
  return (
    <Flex direction="column" gap="sm">
      {!thread.archived && (
        <>
          <ComposerTabs
            thread={thread}
            names={names}
            routes={routes}
            seenMessageId={newestMessageId(messages)}
            reply={reply}
            comment={comment}
            mode={mode}
            onMode={setMode}
          />
          <Divider size="flush" />
        </>
      )}
      <UpdatedLine {...screen} />
      <RestoreToDraftContext.Provider value={canReply ? restoreToDraft : undefined}>
        <Messages
          conversation={conversation}
          names={names}
          newMessageIds={newIds.length > 0 ? newIds : screen.justShown}
          update={screen.update}
        />
      </RestoreToDraftContext.Provider>
    </Flex>
  );
}
