import { TICKET } from '../../../cards/contract/record.ts';
import type { StageMove, TicketStage } from '../../../cards/contract/ticket.ts';
import { preferAccessError } from '../access/thread-access.ts';
import * as tickets from '../hubspot/tickets.ts';
import type { WireTicket } from '../hubspot/tickets.ts';
import type { WireThread } from '../hubspot/threads.ts';
import { ActionError } from '../request/action-error.ts';
import type { AgentCall, Call } from '../request/call.ts';
import { verifyWrite } from '../request/verify-write.ts';
import { effectiveSettings } from '../team-settings/effective-settings.ts';
import { labelsOf, ticketPipelines } from './pipelines.ts';

/**
 * Checks that the ticket may be moved: it is the record of the card or the ticket of a thread that passed the access
 * check, nobody moved it meanwhile, and the stage is one of its pipeline that everybody may set.
 *
 * @param thread Resolves with the thread of the ticket; not needed for the ticket of the card.
 * @returns The ticket's stage before the move.
 * @throws ActionError `CHANGED`, `NOT_LINKED`, `INVALID_REQUEST` or `REJECTED`.
 */
export async function checkMove(
  call: AgentCall,
  move: StageMove,
  thread?: Promise<WireThread>,
): Promise<TicketStage> {
  const { changeTicketStage } = await effectiveSettings(call);
  if (!changeTicketStage) throw new ActionError('REJECTED', { reason: 'STAGES_OFF' });
  const accessCheck = requireOwnTicket(call, move, thread);
  const read = Promise.all([tickets.getTicket(call.hubspot, move.ticketId), ticketPipelines(call)]);
  const [[ticket, pipelines]] = await Promise.all([
    preferAccessError(accessCheck, read),
    accessCheck,
  ]);
  const before = toTicketStage(ticket, move.ticketId);
  if (before.stageId === move.stageId) return before;
  rejectIfMoved(before, move);
  const pipeline = pipelines.find(({ id }) => id === before.pipelineId);
  const stage = pipeline?.stages.find(({ id }) => id === move.stageId);
  if (!stage || stage.restricted) {
    throw new ActionError('INVALID_REQUEST', { reason: 'STAGE_GONE' });
  }
  return before;
}

/** Moves a ticket that passed {@link checkMove}, and verifies the move by the ticket itself. */
export async function moveTicket(
  call: AgentCall,
  move: StageMove,
  before: TicketStage,
): Promise<TicketStage> {
  const { ticketId, stageId } = move;
  if (before.stageId === stageId) return before;
  const written = await verifyWrite(call, {
    write: () => tickets.setTicketStage(call.hubspot, ticketId, stageId),
    read: () => tickets.getTicket(call.hubspot, ticketId),
    shows: (ticket) => ticket.properties.hs_pipeline_stage === stageId,
    check: (ticket) => rejectIfMoved(toTicketStage(ticket, ticketId), move),
  });
  const stage = toTicketStage(written, ticketId);
  return { ...stage, label: labelsOf(await ticketPipelines(call))(stage) };
}

/** @param ticketId The id by which the card knows the ticket; HubSpot returns another one after a merge. */
export function toTicketStage({ properties }: WireTicket, ticketId: string): TicketStage {
  return { ticketId, pipelineId: properties.hs_pipeline, stageId: properties.hs_pipeline_stage };
}

function rejectIfMoved({ stageId }: TicketStage, { expectedStage }: StageMove): void {
  if (stageId !== expectedStage) throw new ActionError('CHANGED', { reason: 'STAGE_CHANGED' });
}

async function requireOwnTicket(
  { record }: Call,
  { ticketId }: StageMove,
  thread: Promise<WireThread> | undefined,
): Promise<void> {
  if (record.objectTypeId === TICKET && record.objectId === ticketId) return;
  const named = (await thread)?.threadAssociations?.associatedTicketId;
  if (named !== ticketId) throw new ActionError('NOT_LINKED');
}
