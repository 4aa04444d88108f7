import { memo } from 'react';
import { Divider, Flex, PanelBody, PanelFooter, PanelSection } from '@hubspot/ui-extensions';
import { AnnouncementContext } from '../announcements/useAnnounce.ts';
import { COMPOSER_PLACE, ComposerBox, ModeSwitch } from '../composer/ComposerBox.tsx';
import { finishRoute } from '../composer/route/finishRoute.ts';
import { RouteEditor } from '../composer/route/RouteEditor.tsx';
import { useLanguage } from '../context/card.ts';
import { CustomerProvider } from '../customer/CustomerProvider.tsx';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { LoadingNotice } from '../loading/LoadingNotice.tsx';
import { Header } from './header/Header.tsx';
import { Messages } from './messages/Messages.tsx';
import { RestoreToDraftContext } from './messages/restoreToDraft.ts';
import { UpdatedLine } from './UpdatedLine.tsx';
import { useThreadPanel, type PanelProps } from './useThreadPanel.ts';

/** The panel of a thread: header, messages (newest first), and the composer docked below them. */
export const Thread = memo(function Thread(props: PanelProps) {
  const { thread } = props;
  const { strings } = useLanguage();
  const panel = useThreadPanel(props);
  const { screen, conversation, shown, names, editedRoutes, setIsEditingRoute, writing } = panel;
  const { state } = screen;
  const composer = conversation && !thread.archived && (
    <ComposerBox
      {...writing}
      thread={thread}
      names={names}
      routes={conversation.routes}
      messages={conversation.messages}
      onEditRoute={setIsEditingRoute}
    />
  );
  return (
    <CustomerProvider thread={thread}>
      <AnnouncementContext.Provider value={panel.announcement.show}>
        <PanelBody>
          <PanelSection flush>
            <Flex direction="column" gap="sm">
              <Header thread={thread} names={names} conversation={conversation} />
              <Divider size="flush" />
              {conversation && editedRoutes && (
                <RouteEditor
                  thread={thread}
                  names={names}
                  messages={conversation.messages}
                  routes={editedRoutes}
                  reply={writing.reply}
                />
              )}
              {shown && !editedRoutes && (
                <RestoreToDraftContext.Provider value={panel.restoreToDraft}>
                  <Messages
                    conversation={shown}
                    names={names}
                    newMessageIds={panel.newMessageIds}
                    update={screen.update}
                    afterNewest={COMPOSER_PLACE === 'body' && composer}
                  />
                </RestoreToDraftContext.Provider>
              )}
              {state.phase === 'loading' && <LoadingNotice label={strings.loading.thread} />}
              {state.phase === 'failed' && (
                <FailureNotice failure={state.failure} onRetry={screen.reload} withoutButton />
              )}
            </Flex>
          </PanelSection>
        </PanelBody>
        {(conversation ?? panel.hasFailed) && (
          <PanelFooter>
            <Flex direction="column" gap="xs">
              {COMPOSER_PLACE === 'footer' && composer}
              <UpdatedLine
                {...screen}
                announcement={panel.announcement.latest}
                onDone={
                  editedRoutes &&
                  (() => setIsEditingRoute(!finishRoute(writing.reply, editedRoutes)))
                }
                onRetry={conversation ? undefined : screen.reload}
                checking={screen.checking || state.phase === 'loading'}
              >
                {composer && (
                  <ModeSwitch {...writing} thread={thread} names={names} onMode={panel.setMode} />
                )}
              </UpdatedLine>
            </Flex>
          </PanelFooter>
        )}
      </AnnouncementContext.Provider>
    </CustomerProvider>
  );
});
