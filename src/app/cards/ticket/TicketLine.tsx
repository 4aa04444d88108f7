import { useMemo } from 'react';
import { Flex, Tag, Text } from '@hubspot/ui-extensions';
import type { Actors } from '../contract/people.ts';
import { useCard } from '../context/card.ts';
import { StageButton, StageNotice } from './Stage.tsx';
import { useStage } from './useStage.ts';
import { formatTicketFacts } from './formatTicketFacts.ts';
import { useTicketFacts } from './TicketProvider.tsx';
import { useAgentNames } from './useAgentNames.ts';

interface Props {
  actors: Actors;
  now: number;
}

/** The stage of the ticket on which the card is shown, and one quiet line of what else HubSpot knows about it. */
export function TicketLine({ actors, now }: Props) {
  const { record, me, language } = useCard();
  const { ticket: strings } = language.strings;
  const facts = useTicketFacts();
  const others = (ids: string[]) => ids.filter((id) => id !== me.actorId);
  const seenBy = useAgentNames(others(facts.seenBy), actors);
  const draftBy = useAgentNames(others(facts.draftBy), actors);
  const stage = useStage(record.objectId);
  const { overdue, line } = formatTicketFacts(facts, { seenBy, draftBy }, now, language);
  // A stable object is not sent to HubSpot's page again.
  const tooltip = useMemo(() => ({ tooltipText: line }), [line]);
  return (
    <Flex direction="column" gap="flush">
      <Flex>
        <StageButton stage={stage} id={record.objectId} />
      </Flex>
      <StageNotice stage={stage} />
      {(overdue || line) && (
        <Flex align="center" gap="xs">
          {overdue && <Tag variant="error">{strings.overdue(overdue)}</Tag>}
          {line && (
            <Text variant="microcopy" truncate={tooltip}>
              {line}
            </Text>
          )}
        </Flex>
      )}
    </Flex>
  );
}
