import type { ReactNode } from 'react';
import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { useCard } from '../context/card.ts';
import { useDialog } from '../dialog/useDialog.tsx';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { actorName } from '../people/personName.ts';
import { AgentPicker } from './AgentPicker.tsx';
import { useAssignee } from './useAssignee.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
  /** Shown on the same line. */
  before: ReactNode;
  after: ReactNode;
}

/** The assignee of a thread, which opens a dialog with a select of teammates. */
export function Assignee({ thread, names, before, after }: Props) {
  const { me, language } = useCard();
  const { strings } = language;
  const { mutation, assign, unassign } = useAssignee(thread);
  const isMine = thread.assignedTo === me.actorId;
  const working = mutation.phase === 'working';
  const outcome = mutation.phase === 'done' ? mutation.outcome : undefined;
  const assignee = thread.assignedTo
    ? actorName(thread.assignedTo, names.actors, me, strings)
    : undefined;
  const picker = useDialog(`assignee-${thread.id}`, strings.assignee.change, (close) => (
    <AgentPicker
      assignedTo={thread.assignedTo}
      onPick={(agent) => {
        close();
        assign(agent.actorId, { [agent.actorId]: { kind: 'agent', ...agent } });
      }}
      onUnassign={
        thread.assignedTo === undefined
          ? undefined
          : () => {
              close();
              unassign();
            }
      }
    />
  ));
  const change = isMine ? strings.assignee.unassign : strings.assignee.toMe;

  return (
    <Flex direction="column" gap="xs">
      <Flex align="center" gap="xs" wrap>
        {before}
        {/* Neither button is disabled while it works, so it keeps the focus. */}
        <Button variant="transparent" size="xs" disabled={thread.archived} {...picker}>
          {assignee ?? strings.unassigned}
        </Button>
        {!thread.archived && (
          <Button size="xs" onClick={isMine ? unassign : () => assign(me.actorId)}>
            {working ? strings.assignee.working : change}
          </Button>
        )}
        {after}
      </Flex>
      {outcome?.kind === 'overtaken' && isUnchanged(outcome.thread, thread) && (
        <Alert
          title={assignee ? strings.assignee.takenTitle(assignee) : strings.assignee.freedTitle}
          variant="warning"
        >
          <Text>{strings.assignee.takenHelp}</Text>
        </Alert>
      )}
      {outcome?.kind === 'failed' && <FailureNotice failure={outcome.failure} />}
    </Flex>
  );
}

/** Whether the thread is unchanged since the assignment was refused. */
function isUnchanged(then: ThreadSummary, now: ThreadSummary): boolean {
  return then.assignedTo === now.assignedTo && then.latestSentAt === now.latestSentAt;
}
