import { useState } from 'react';
import { Dropdown, Flex } from '@hubspot/ui-extensions';
import { AgentPicker } from '../assignee/AgentPicker.tsx';
import type { Message } from '../contract/message.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { useCard } from '../context/card.ts';
import { useDialog } from '../dialog/useDialog.tsx';
import { AskColleague } from '../native/AskColleague.tsx';
import { DraftField } from './DraftField.tsx';
import { assignment } from './sending/followUp.ts';
import { seenMessages } from './sending/seenMessages.ts';
import { CopyDraftItem, MoreMenu } from './MoreMenu.tsx';
import { SendButtons } from './SendButtons.tsx';
import { SendNotice } from './outcome/SendNotice.tsx';
import type { ComposerProps } from './sending/useComposer.ts';

interface Props extends ComposerProps {
  thread: ThreadSummary;
  names: Names;
  messages: Message[];
}

/** The box for commenting to the team; its label says that the customer does not see it. */
export function CommentBox({ thread, names, messages, ...composerProps }: Props) {
  const { me, language } = useCard();
  const { strings } = language;
  const { composer, state } = composerProps;
  const [asking, setAsking] = useState(false);
  const options = seenMessages(messages);
  const assign = (actorId: string, name: string) =>
    composer.send({
      ...options,
      followUps: [assignment(thread, actorId, name)],
    });
  const picker = useDialog(
    `comment-assignee-${thread.id}`,
    strings.composer.commentAndAssign,
    (close) => (
      <AgentPicker
        assignedTo={thread.assignedTo}
        onPick={({ actorId, name }) => {
          close();
          assign(actorId, name);
        }}
      />
    ),
  );
  return (
    <Flex direction="column" gap="xs">
      <DraftField
        {...composerProps}
        label={`${strings.comment.label} · ${strings.composer.onlyTeam}`}
      />
      <SendNotice {...composerProps} thread={thread} options={options} />
      {asking && state.sending.phase === 'sent' && <AskColleague thread={thread} names={names} />}
      <SendButtons {...composerProps} label={strings.comment.send} options={options}>
        <MoreMenu>
          {thread.assignedTo !== me.actorId && (
            <Dropdown.ButtonItem onClick={() => assign(me.actorId, me.name)}>
              {strings.composer.commentAndTake}
            </Dropdown.ButtonItem>
          )}
          <Dropdown.ButtonItem {...picker}>{strings.composer.commentAndAssign}</Dropdown.ButtonItem>
          <Dropdown.ButtonItem
            onClick={() => {
              setAsking(true);
              composer.send(options);
            }}
          >
            {strings.native.ask}
          </Dropdown.ButtonItem>
          <CopyDraftItem composer={composer} />
        </MoreMenu>
      </SendButtons>
    </Flex>
  );
}
