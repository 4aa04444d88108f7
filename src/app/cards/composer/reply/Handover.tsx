import { useCallback, useState } from 'react';
import { Button, Flex, TextArea } from '@hubspot/ui-extensions';
import { AgentPicker } from '../../assignee/AgentPicker.tsx';
import { useLanguage } from '../../context/card.ts';
import { isBlank } from '../../contract/text.ts';
import type { Agent } from '../../contract/people.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { assignment, type FollowUp } from '../sending/followUp.ts';

/** A colleague who gets the thread with the reply, and a comment for them. */
interface Handover {
  isOpen: boolean;
  agent?: Agent;
  comment: string;
  open: () => void;
  close: () => void;
  setAgent: (agent: Agent) => void;
  setComment: (comment: string) => void;
}

export function useHandover(): Handover {
  const [isOpen, setOpen] = useState(false);
  const [agent, setAgent] = useState<Agent>();
  const [comment, setComment] = useState('');
  const close = useCallback(() => {
    setOpen(false);
    setAgent(undefined);
    setComment('');
  }, []);
  return {
    isOpen,
    ...(agent && { agent }),
    comment,
    open: () => setOpen(true),
    close,
    setAgent,
    setComment,
  };
}

/** The comment first: the colleague finds it when HubSpot notifies them. */
export function handoverSteps(thread: ThreadSummary, { agent, comment }: Handover): FollowUp[] {
  if (!agent) return [];
  return [
    ...(isBlank(comment) ? [] : [{ kind: 'comment' as const, text: comment.trim() }]),
    assignment(thread, agent.actorId, agent.name),
  ];
}

interface Props {
  thread: ThreadSummary;
  handover: Handover;
  readOnly: boolean;
}

/** Chooses the colleague and takes the comment; the button beside Send sends. */
export function HandoverFields({ thread, handover, readOnly }: Props) {
  const { strings } = useLanguage();
  return (
    <Flex direction="column" gap="xs" align="stretch">
      <AgentPicker assignedTo={thread.assignedTo} onPick={handover.setAgent} />
      <TextArea
        name="handover-comment"
        label={`${strings.comment.label} · ${strings.composer.onlyTeam}`}
        placeholder={strings.comment.placeholder}
        rows={2}
        resize="vertical"
        readOnly={readOnly}
        onInput={handover.setComment}
        onChange={handover.setComment}
      />
      <Flex>
        <Button variant="transparent" size="xs" disabled={readOnly} onClick={handover.close}>
          {strings.assignee.cancel}
        </Button>
      </Flex>
    </Flex>
  );
}
