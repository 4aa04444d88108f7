import { useState, type ReactNode } from 'react';
import { Alert, Button, Flex, Text, Tooltip } from '@hubspot/ui-extensions';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { useCard } from '../context/card.ts';
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

/** The assignee of a thread, which opens a select of teammates. */
export function Assignee({ thread, names, before, after }: Props) {
  const { me, language } = useCard();
  const { strings } = language;
  const { mutation, assign, unassign } = useAssignee(thread);
  const [picking, setPicking] = useState(false);
  const isMine = thread.assignedTo === me.actorId;
  const working = mutation.phase === 'working';
  const outcome = mutation.phase === 'done' ? mutation.outcome : undefined;
  const assignee = thread.assignedTo
    ? actorName(thread.assignedTo, names.actors, me, strings)
    : undefined;

  return (
    <Flex direction="column" gap="xs">
      <Flex align="center" gap="xs" wrap>
        {before}
        <Button
          variant="transparent"
          size="xs"
          disabled={working || thread.archived}
          onClick={() => setPicking(!picking)}
          overlay={<Tooltip>{strings.assignee.change}</Tooltip>}
        >
          {picking ? strings.assignee.cancel : (assignee ?? strings.unassigned)}
        </Button>
        {/* One button that is never disabled while it works, so it keeps the focus. */}
        {!thread.archived && (
          <Button size="xs" onClick={isMine ? unassign : () => assign(me.actorId)}>
            {isMine ? strings.assignee.unassign : strings.assignee.toMe}
          </Button>
        )}
        {after}
      </Flex>
      {working && <Text variant="microcopy">{strings.assignee.working}</Text>}
      {picking && (
        <AgentPicker
          assignedTo={thread.assignedTo}
          onPick={(agent) => {
            setPicking(false);
            assign(agent.actorId, { [agent.actorId]: { kind: 'agent', ...agent } });
          }}
          onUnassign={
            thread.assignedTo === undefined
              ? undefined
              : () => {
                  setPicking(false);
                  unassign();
                }
          }
        />
      )}
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
