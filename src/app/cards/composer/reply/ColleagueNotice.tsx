import { Box, Button, Flex, Icon, Text } from '@hubspot/ui-extensions';
import { useAssignee } from '../../assignee/useAssignee.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import { actorName } from '../../people/personName.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
}

/** Says who has the thread before the agent starts to write, and offers to take it over. */
export function ColleagueNotice({ thread, names }: Props) {
  const { me, language } = useCard();
  const { strings } = language;
  const { mutation, assign } = useAssignee(thread);
  const { assignedTo } = thread;
  if (assignedTo === undefined || assignedTo === me.actorId) return null;
  const outcome = mutation.phase === 'done' ? mutation.outcome : undefined;
  return (
    <Flex direction="column" gap="xs">
      <Flex align="center" justify="between" gap="sm">
        <Flex align="center" gap="xs">
          <Icon name="warning" color="warning" size="sm" />
          <Text variant="microcopy">
            {[
              strings.composer.colleagueTitle(actorName(assignedTo, names.actors, me, strings)),
              strings.composer.colleagueHelp,
            ].join(' · ')}
          </Text>
        </Flex>
        <Box flex="none">
          <Button
            size="xs"
            disabled={mutation.phase === 'working'}
            onClick={() => assign(me.actorId)}
          >
            {strings.composer.takeOver}
          </Button>
        </Box>
      </Flex>
      {outcome?.kind === 'failed' && <FailureNotice failure={outcome.failure} />}
    </Flex>
  );
}
