import { useState } from 'react';
import { Alert, Button, Flex, Select, Text, Tooltip } from '@hubspot/ui-extensions';
import { useCard } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { LoadingNotice } from '../loading/LoadingNotice.tsx';
import { useMoveTicket } from './useMoveTicket.ts';
import { stagesOf, usePipelines } from './usePipelines.ts';
import { useStageLabel } from './useStageLabel.ts';
import { useTicketStage } from './ticketStages.ts';

interface Props {
  ticketId: string;
  /** A thread of the ticket; undefined for the ticket on which the card is shown. */
  threadId?: string;
}

/** The stage of a ticket, which opens a select of the pipeline's stages. Shows nothing while the stage is unknown. */
export function StageControl({ ticketId, threadId }: Props) {
  const { settings, language } = useCard();
  const { ticket: strings } = language.strings;
  const [picking, setPicking] = useState(false);
  const ticket = useTicketStage(ticketId);
  const label = useStageLabel(ticket);
  const pipelines = usePipelines(picking);
  const { mutation, move } = useMoveTicket(threadId);
  if (ticket?.stageId === undefined || label === undefined) return null;
  const { stageId } = ticket;
  const working = mutation.phase === 'working';
  const outcome = mutation.phase === 'done' ? mutation.outcome : undefined;
  if (!settings.changeTicketStage) {
    return <Text variant="microcopy">{strings.stage(label)}</Text>;
  }
  return (
    <Flex direction="column" gap="xs" align="start">
      <Button
        variant="transparent"
        size="xs"
        disabled={working}
        onClick={() => setPicking(!picking)}
        overlay={<Tooltip>{strings.change}</Tooltip>}
      >
        {picking ? strings.cancel : strings.stage(label)}
      </Button>
      {working && <Text variant="microcopy">{strings.saving}</Text>}
      {picking && pipelines.state.phase === 'loading' && <LoadingNotice label={strings.loading} />}
      {picking && pipelines.state.phase === 'failed' && (
        <FailureNotice failure={pipelines.state.failure} onRetry={pipelines.reload} />
      )}
      {picking && pipelines.state.phase === 'ready' && (
        <Select
          name="ticket-stage"
          label={strings.pick}
          value={stageId}
          options={stagesOf(pipelines, ticket)
            .filter(({ id, restricted }) => !restricted || id === stageId)
            .map(({ id, label }) => ({ label, value: id }))}
          onChange={(value) => {
            setPicking(false);
            if (value === stageId || typeof value !== 'string') return;
            move({ ticketId, stageId: value, expectedStage: stageId });
          }}
        />
      )}
      {outcome?.kind === 'overtaken' && outcome.stageId === stageId && (
        <Alert title={strings.movedTitle(label)} variant="warning">
          <Text>{language.strings.reasons.STAGE_CHANGED}</Text>
        </Alert>
      )}
      {outcome?.kind === 'failed' && (
        <FailureNotice failure={outcome.failure} title={strings.notMovedTitle} />
      )}
    </Flex>
  );
}
