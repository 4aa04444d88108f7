import { useState } from 'react';
import { Box, Button, Flex, Icon, Text } from '@hubspot/ui-extensions';
import { useAssignee } from '../../assignee/useAssignee.ts';
import { isTicket } from '../../contract/record.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import { actorName } from '../../people/personName.ts';
import { useTicketFacts } from '../../ticket/TicketProvider.tsx';
import { useAgentNames } from '../../ticket/useAgentNames.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
}

/**
 * Says who has the thread, and who has a draft on its ticket, before the agent starts to write. Offers to take the
 * thread over; afterwards the same button gives it back, so that the focus stays.
 */
export function ColleagueNotice({ thread, names }: Props) {
  const { me, record, language } = useCard();
  const { strings } = language;
  const { mutation, assign } = useAssignee(thread);
  const facts = useTicketFacts();
  const { assignedTo, ticketId } = thread;
  const isOwnTicket = ticketId !== undefined && isTicket(record, ticketId);
  const writerIds = isOwnTicket ? facts.draftBy.filter((id) => id !== me.actorId) : [];
  const writers = useAgentNames(writerIds, names.actors);
  const isTaken = assignedTo !== undefined && assignedTo !== me.actorId;
  const [takenFrom, setTakenFrom] = useState<string>();
  const canUndo = takenFrom !== undefined && assignedTo === me.actorId;
  if (!isTaken && !canUndo && writers.length === 0) return null;
  const outcome = mutation.phase === 'done' ? mutation.outcome : undefined;
  return (
    <Flex direction="column" gap="xs">
      <Flex align="center" justify="between" gap="sm">
        <Flex align="center" gap="xs">
          <Icon
            name={canUndo ? 'success' : 'warning'}
            color={canUndo ? 'success' : 'warning'}
            size="sm"
          />
          <Text variant="microcopy">
            {[
              isTaken &&
                strings.composer.colleagueTitle(actorName(assignedTo, names.actors, me, strings)),
              writers.length > 0 && strings.composer.colleagueDraft(writers.join(', ')),
              canUndo && strings.assignee.assignedNow(me.name),
              isTaken && writers.length === 0 && strings.composer.colleagueHelp,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Flex>
        {(isTaken || canUndo) && (
          <Box flex="none">
            <Button
              size="xs"
              onClick={() => {
                if (isTaken) setTakenFrom(assignedTo);
                assign(canUndo ? takenFrom : me.actorId);
              }}
            >
              {canUndo ? strings.thread.undo : strings.composer.takeOver}
            </Button>
          </Box>
        )}
      </Flex>
      {outcome?.kind === 'failed' && <FailureNotice failure={outcome.failure} />}
    </Flex>
  );
}
