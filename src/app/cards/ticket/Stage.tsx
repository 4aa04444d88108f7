import { Alert, Button, Select, Text } from '@hubspot/ui-extensions';
import { useCard } from '../context/card.ts';
import { useDialog } from '../dialog/useDialog.tsx';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { LoadingNotice } from '../loading/LoadingNotice.tsx';
import { stagesOf, usePipelines } from './usePipelines.ts';
import type { StageScreen } from './useStage.ts';

interface Props {
  stage: StageScreen;
  /** Tells the dialogs of several tickets apart. */
  id: string;
}

/** The stage of a ticket, which opens a dialog to change it. Shows nothing while the stage is unknown. */
export function StageButton({ stage: { ticket, label = '', mutation, move }, id }: Props) {
  const { settings, language } = useCard();
  const { ticket: strings, assignee } = language.strings;
  const dialog = useDialog(`stage-${id}`, strings.change, (close) => (
    <StageSelect
      ticket={ticket}
      onPick={(stageId) => {
        close();
        if (stageId === ticket?.stageId || !ticket?.stageId) return;
        move({ ticketId: ticket.ticketId, stageId, expectedStage: ticket.stageId });
      }}
    />
  ));
  if (!label) return null;
  if (!settings.changeTicketStage) {
    return <Text variant="microcopy">{strings.stage(label)}</Text>;
  }
  return (
    <Button variant="transparent" size="xs" {...dialog}>
      {mutation.phase === 'working' ? assignee.working : strings.stage(label)}
    </Button>
  );
}

interface SelectProps extends Pick<StageScreen, 'ticket'> {
  onPick: (stageId: string) => void;
}

/** The stages of the ticket's pipeline that everybody may set. */
function StageSelect({ ticket, onPick }: SelectProps) {
  const { ticket: strings, reasons } = useCard().language.strings;
  const pipelines = usePipelines(true);
  const { state, reload } = pipelines;
  if (state.phase === 'failed') return <FailureNotice failure={state.failure} onRetry={reload} />;
  if (state.phase !== 'ready') return <LoadingNotice label={strings.loading} />;
  const stages = stagesOf(pipelines, ticket);
  if (stages.length === 0) return <Text>{reasons.STAGE_GONE}</Text>;
  return (
    <Select
      name="ticket-stage"
      label={strings.pick}
      value={ticket?.stageId}
      options={stages
        .filter(({ id, restricted }) => !restricted || id === ticket?.stageId)
        .map(({ id, label }) => ({ label, value: id }))}
      onChange={(value) => {
        if (typeof value === 'string') onPick(value);
      }}
    />
  );
}

/** Says why the stage was not changed. */
export function StageNotice({ stage: { ticket, label = '', mutation } }: Pick<Props, 'stage'>) {
  const { strings } = useCard().language;
  const outcome = mutation.phase === 'done' ? mutation.outcome : undefined;
  if (outcome?.kind === 'failed') {
    return <FailureNotice failure={outcome.failure} title={strings.ticket.notMovedTitle} />;
  }
  if (outcome?.kind !== 'overtaken' || outcome.stageId !== ticket?.stageId) return null;
  return (
    <Alert title={strings.ticket.movedTitle(label)} variant="warning">
      <Text>{strings.reasons.STAGE_CHANGED}</Text>
    </Alert>
  );
}
