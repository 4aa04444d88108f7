import { Button, Flex, Icon, Text } from '@hubspot/ui-extensions';
import { useAssignee } from '../../assignee/useAssignee.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { explainFailure } from '../../errors/explainFailure.ts';
import { actorName } from '../../people/personName.ts';
import { isOpen } from '../threads/waiting.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
  /** The thread's name, which tells the buttons of several rows apart. */
  name: string;
}

/**
 * Assigns an open, unassigned thread to the agent without opening it. Afterwards the same button undoes it, so
 * that the focus stays.
 */
export function AssignToMeButton({ thread, names, name }: Props) {
  const { me, language, platform } = useCard();
  const { strings } = language;
  const { mutation, assign, unassign } = useAssignee(thread);
  const isWorking = mutation.phase === 'working';
  const outcome = mutation.phase === 'done' ? mutation.outcome : undefined;
  if (outcome?.kind === 'overtaken' && thread.assignedTo) {
    const holder = actorName(thread.assignedTo, names.actors, me, strings);
    return <Text variant="microcopy">{strings.assignee.takenTitle(holder)}</Text>;
  }
  const canUndo = outcome?.kind === 'done' && thread.assignedTo === me.actorId;
  const canAssign = !thread.assignedTo && isOpen(thread);
  if (!isWorking && !canUndo && !canAssign) return null;
  const press = () => {
    if (isWorking) return;
    if (canUndo) unassign();
    else assign(me.actorId);
  };
  return (
    <Flex align="center" gap="xs">
      {outcome?.kind === 'failed' && (
        <Text variant="microcopy">
          {explainFailure(outcome.failure, language, platform.now()).title}
        </Text>
      )}
      <Button variant="transparent" size="xs" onClick={press}>
        {isWorking
          ? strings.assignee.working
          : canUndo
            ? strings.thread.undo
            : strings.assignee.toMe}
        <Icon name={canUndo ? 'undo' : 'contact'} size="sm" screenReaderText={name} />
      </Button>
    </Flex>
  );
}
