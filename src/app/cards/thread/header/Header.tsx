import { useState } from 'react';
import { Dropdown, Flex, Text } from '@hubspot/ui-extensions';
import { ArchiveNotice } from '../../archive/ArchiveNotice.tsx';
import { useArchive } from '../../archive/useArchive.ts';
import { Assignee } from '../../assignee/Assignee.tsx';
import type { Conversation } from '../../contract/conversation.ts';
import { isTicket } from '../../contract/record.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { threadUrl } from '../../hubspot-link/threadUrl.ts';
import { NativeActions } from '../../native/NativeActions.tsx';
import { StatusLabel, StatusButton } from '../../status/Status.tsx';
import { useStatus } from '../../status/useStatus.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import { CopyConversationItem } from '../transcript/CopyConversationItem.tsx';
import { ThreadLocation } from './ThreadLocation.tsx';
import { StageButton, StageNotice } from '../../ticket/Stage.tsx';
import { useStage } from '../../ticket/useStage.ts';
import { useClipboard } from '../../announcements/useClipboard.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
  /** Undefined until it is loaded. */
  conversation: Conversation | undefined;
}

/** Two lines: the thread's status, assignee and actions; then where it is, the customer's time and the ticket's stage. */
export function Header({ thread, names, conversation }: Props) {
  const { portal, record, language } = useCard();
  const { thread: strings } = language.strings;
  const address = threadUrl(thread, names, portal);
  const archive = useArchive(thread);
  const status = useStatus(thread);
  const copy = useClipboard();
  const { id, ticketId } = thread;
  const stage = useStage(ticketId, isTicket(record, ticketId ?? '') ? undefined : id);
  const [creating, setCreating] = useState(false);
  const failure = status.mutation.phase === 'done' ? status.mutation.outcome : undefined;
  return (
    <Flex direction="column" gap="xs">
      <Assignee
        thread={thread}
        names={names}
        before={<StatusLabel thread={thread} />}
        after={
          <>
            <StatusButton thread={thread} status={status} archive={archive} />
            <Dropdown variant="secondary" buttonSize="xs" buttonText={strings.actions}>
              <Dropdown.ButtonItem
                onClick={() => copy(address.url, strings.linkCopied, strings.linkNotCopied)}
              >
                {strings.copyLink}
              </Dropdown.ButtonItem>
              {conversation && <CopyConversationItem conversation={conversation} names={names} />}
              <Dropdown.ButtonItem onClick={() => setCreating(!creating)}>
                {language.strings.native.create}
              </Dropdown.ButtonItem>
              {!thread.archived && !thread.cannotArchive && (
                <Dropdown.ButtonItem onClick={archive.archive}>
                  {strings.archive}
                </Dropdown.ButtonItem>
              )}
            </Dropdown>
          </>
        }
      />
      {creating && <NativeActions thread={thread} />}
      {failure && <FailureNotice failure={failure} />}
      {thread.cannotArchive && (
        <Text variant="microcopy">{language.strings.reasons.NO_ARCHIVE}</Text>
      )}
      <StageNotice stage={stage} />
      <ThreadLocation thread={thread} names={names}>
        <StageButton stage={stage} id={id} />
      </ThreadLocation>
      <ArchiveNotice thread={thread} archive={archive} />
    </Flex>
  );
}
