import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useAssignee } from '../../assignee/useAssignee.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { explainFailure } from '../../errors/explainFailure.ts';
import { actorName } from '../../people/personName.ts';
import { isOpen } from '../threads/waiting.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
}

/** Assigns an open, unassigned thread to the agent without opening it. */
export function AssignToMeButton({ thread, names }: Props) {
  const { me, language, platform } = useCard();
  const { strings } = language;
  const { mutation, assign } = useAssignee(thread);
  if (mutation.phase === 'working')
    return <Text variant="microcopy">{strings.assignee.working}</Text>;
  const outcome = mutation.phase === 'done' ? mutation.outcome : undefined;
  if (outcome?.kind === 'overtaken' && thread.assignedTo) {
    const name = actorName(thread.assignedTo, names.actors, me, strings);
    return <Text variant="microcopy">{strings.assignee.takenTitle(name)}</Text>;
  }
  if (thread.assignedTo || !isOpen(thread)) return null;
  return (
    <Flex align="center" gap="xs">
      {outcome?.kind === 'failed' && (
        <Text variant="microcopy">
          {explainFailure(outcome.failure, language, platform.now()).title}
        </Text>
      )}
      <Button variant="transparent" size="xs" onClick={() => assign(me.actorId)}>
        {strings.list.take}
      </Button>
    </Flex>
  );
}
