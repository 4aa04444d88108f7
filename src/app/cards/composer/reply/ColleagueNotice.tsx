import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useAssignee } from '../../assignee/useAssignee.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import { actorName } from '../../people/personName.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
}

/** Warns an agent who is writing on a colleague's thread, and offers to take it over. */
export function ColleagueNotice({ thread, names }: Props) {
  const { me, language } = useCard();
  const { strings } = language;
  const { mutation, assign } = useAssignee(thread);
  const { assignedTo } = thread;
  if (assignedTo === undefined || assignedTo === me.actorId) return null;
  const outcome = mutation.phase === 'done' ? mutation.outcome : undefined;
  return (
    <Alert
      title={strings.composer.colleagueTitle(actorName(assignedTo, names.actors, me, strings))}
      variant="info"
    >
      <Flex direction="column" gap="xs" align="start">
        <Text>{strings.composer.colleagueHelp}</Text>
        <Button
          size="xs"
          disabled={mutation.phase === 'working'}
          onClick={() => assign(me.actorId)}
        >
          {strings.composer.takeOver}
        </Button>
        {outcome?.kind === 'failed' && <FailureNotice failure={outcome.failure} />}
      </Flex>
    </Alert>
  );
}
