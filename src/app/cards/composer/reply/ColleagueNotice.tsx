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

/** Tells an agent who writes on a colleague's thread whose it is, and offers to take it over. */
export function ColleagueNotice({ thread, names }: Props) {
  const { me, language } = useCard();
  const { words } = language;
  const { writing, assign } = useAssignee(thread);
  const { assignedTo } = thread;
  if (assignedTo === undefined || assignedTo === me.actorId) return null;
  const outcome = writing.phase === 'done' ? writing.outcome : undefined;
  return (
    <Alert
      title={words.composer.colleagueTitle(actorName(assignedTo, names.actors, me, words))}
      variant="info"
    >
      <Flex direction="column" gap="xs" align="start">
        <Text>{words.composer.colleagueHelp}</Text>
        <Button size="xs" disabled={writing.phase === 'working'} onClick={() => assign(me.actorId)}>
          {words.composer.takeOver}
        </Button>
        {outcome?.kind === 'failed' && <FailureNotice failure={outcome.failure} />}
      </Flex>
    </Alert>
  );
}
