import { Dropdown } from '@hubspot/ui-extensions';
import { useCard } from '../../context/card.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { stagesOf, usePipelines } from '../../ticket/usePipelines.ts';
import { useTicketStage } from '../../ticket/ticketStages.ts';
import type { MoveFollowUp } from '../sending/followUp.ts';

interface Props {
  thread: ThreadSummary;
  onSend: (followUp: MoveFollowUp) => void;
}

/** Menu items that send and move the thread's ticket to another stage. Shows nothing without a ticket that can be moved. */
export function SendAndMoveItems({ thread, onSend }: Props) {
  const { settings, language } = useCard();
  const { composer: strings } = language.strings;
  const ticket = useTicketStage(thread.ticketId);
  const canMove = settings.changeTicketStage && ticket?.stageId !== undefined;
  const pipelines = usePipelines(canMove);
  if (!canMove || ticket.stageId === undefined) return null;
  const expectedStage = ticket.stageId;
  const all = stagesOf(pipelines, ticket);
  const stages = all.filter(({ id, restricted }) => !restricted && id !== expectedStage);
  if (stages.length === 0) return null;
  const send = (stageId: string, label: string, closeThread?: true) =>
    onSend({
      kind: 'move',
      move: { ticketId: ticket.ticketId, stageId, expectedStage },
      label,
      ...(closeThread && { closeThread }),
    });
  const isClosed = all.some(({ id, closed }) => id === expectedStage && closed);
  const closing = isClosed ? undefined : stages.find(({ closed }) => closed);
  return (
    <>
      {stages.map(({ id, label }) => (
        <Dropdown.ButtonItem key={id} onClick={() => send(id, label)}>
          {strings.sendAndSet(label)}
        </Dropdown.ButtonItem>
      ))}
      {closing && (
        <Dropdown.ButtonItem key="both" onClick={() => send(closing.id, closing.label, true)}>
          {strings.sendAndCloseBoth}
        </Dropdown.ButtonItem>
      )}
    </>
  );
}
