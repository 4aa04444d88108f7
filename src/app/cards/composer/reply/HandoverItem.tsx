import { useEffect, useRef, useState } from 'react';
import { Button, Dropdown, Flex, TextArea } from '@hubspot/ui-extensions';
import { AgentPicker } from '../../assignee/AgentPicker.tsx';
import { useLanguage } from '../../context/card.ts';
import type { Agent } from '../../contract/people.ts';
import { isBlank } from '../../contract/text.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useDialog } from '../../dialog/useDialog.tsx';
import { assignment, type FollowUp } from '../sending/followUp.ts';

/** A colleague who gets the thread with the reply, and a comment for them. */
interface Handover {
  agent?: Agent;
  comment: string;
}

interface Props {
  thread: ThreadSummary;
  /** Whether the reply was sent, and with it what the agent entered. */
  isSent: boolean;
  onSend: (followUps: FollowUp[]) => void;
}

const NOTHING: Handover = { comment: '' };

/** The menu item that sends the reply and assigns the thread to a colleague. A refused reply keeps what was entered. */
export function HandoverItem({ thread, isSent, onSend }: Props) {
  const { composer: strings } = useLanguage().strings;
  const kept = useRef(NOTHING);
  useEffect(() => {
    if (isSent) kept.current = NOTHING;
  }, [isSent]);
  const dialog = useDialog(`handover-${thread.id}`, strings.sendAndAssign, (close) => (
    <HandoverForm
      thread={thread}
      before={kept.current}
      onChange={(handover) => {
        kept.current = handover;
      }}
      onSend={(followUps) => {
        close();
        onSend(followUps);
      }}
    />
  ));
  return <Dropdown.ButtonItem {...dialog}>{strings.sendAndAssign}</Dropdown.ButtonItem>;
}

interface FormProps extends Pick<Props, 'thread' | 'onSend'> {
  before: Handover;
  onChange: (handover: Handover) => void;
}

function HandoverForm({ thread, before, onChange, onSend }: FormProps) {
  const { strings } = useLanguage();
  const { composer } = strings;
  const [handover, setHandover] = useState(before);
  const { agent, comment } = handover;
  const change = (entered: Partial<Handover>) => {
    const next = { ...handover, ...entered };
    setHandover(next);
    onChange(next);
  };
  const write = (text: string) => change({ comment: text });
  return (
    <Flex direction="column" gap="sm">
      <AgentPicker assignedTo={thread.assignedTo} onPick={(picked) => change({ agent: picked })} />
      <TextArea
        name="handover-comment"
        label={`${strings.comment.label} · ${composer.onlyTeam}`}
        placeholder={strings.comment.placeholder}
        defaultValue={before.comment}
        rows={2}
        resize="vertical"
        onInput={write}
        onChange={write}
      />
      <Flex>
        <Button
          variant="primary"
          size="sm"
          disabled={!agent}
          onClick={() => agent && onSend(followUpsOf(thread, agent, comment))}
        >
          {agent ? composer.sendAndAssignTo(agent.name) : composer.sendAndAssign}
        </Button>
      </Flex>
    </Flex>
  );
}

/** The comment first: the colleague finds it when HubSpot notifies them. */
function followUpsOf(thread: ThreadSummary, agent: Agent, comment: string): FollowUp[] {
  return [
    ...(isBlank(comment) ? [] : [{ kind: 'comment' as const, text: comment.trim() }]),
    assignment(thread, agent.actorId, agent.name),
  ];
}
