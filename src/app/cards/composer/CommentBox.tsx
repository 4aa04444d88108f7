import { useState } from 'react';
import { Alert, Dropdown, Flex } from '@hubspot/ui-extensions';
import { AgentPicker } from '../assignee/AgentPicker.tsx';
import type { ThreadSummary } from '../contract/thread.ts';
import { useCard } from '../context/card.ts';
import { DraftField } from './DraftField.tsx';
import { isBusy } from './sending/sendState.ts';
import { SendRow } from './SendButtons.tsx';
import { SendingNotice } from './outcome/SendNotice.tsx';
import type { Writing } from './sending/useComposer.ts';

interface Props extends Writing {
  thread: ThreadSummary;
  seenMessageId: string | undefined;
}

/** Where an agent writes to the team: coloured and worded so that nobody takes it for a reply. */
export function CommentBox({ thread, seenMessageId, ...writing }: Props) {
  const { me, language } = useCard();
  const { words } = language;
  const { composer, state } = writing;
  const [picking, setPicking] = useState(false);
  const press = { seenMessageId };
  const assign = (actorId: string, name: string) =>
    composer.send({
      ...press,
      followUp: {
        kind: 'assign',
        actorId,
        expectedAssignee: thread.assignedTo ?? null,
        actors: { [actorId]: { kind: 'agent', name } },
      },
    });
  return (
    <Flex direction="column" gap="xs">
      <Alert title={words.composer.onlyTeam} variant="warning" />
      <DraftField {...writing} />
      <SendRow {...writing} label={words.comment.send} press={press}>
        <Dropdown
          variant="transparent"
          buttonSize="sm"
          buttonText={words.composer.more}
          disabled={isBusy(state.sending)}
        >
          {thread.assignedTo !== me.actorId && (
            <Dropdown.ButtonItem onClick={() => assign(me.actorId, me.name)}>
              {words.composer.commentAndTake}
            </Dropdown.ButtonItem>
          )}
          <Dropdown.ButtonItem onClick={() => setPicking(!picking)}>
            {words.composer.commentAndAssign}
          </Dropdown.ButtonItem>
        </Dropdown>
      </SendRow>
      {picking && (
        <AgentPicker
          assignedTo={thread.assignedTo}
          onPick={({ actorId, name }) => {
            setPicking(false);
            assign(actorId, name);
          }}
        />
      )}
      <SendingNotice {...writing} press={press} />
    </Flex>
  );
}
