import type { TicketStage } from '../contract/ticket.ts';
import { useTicketFacts } from './TicketProvider.tsx';
import { useTicketStage } from './ticketStages.ts';
import { useMoveTicket } from './useMoveTicket.ts';
import { stagesOf, usePipelines } from './usePipelines.ts';

export interface StageScreen extends ReturnType<typeof useMoveTicket> {
  ticket: TicketStage | undefined;
  /** The stage's label; undefined until it is known. */
  label: string | undefined;
}

/**
 * The stage of a ticket. The pipelines are loaded only for a stage that HubSpot's page and the previews do not name.
 *
 * @param threadId a thread of the ticket; undefined for the ticket on which the card is shown.
 */
export function useStage(ticketId: string | undefined, threadId?: string): StageScreen {
  const ticket = useTicketStage(ticketId);
  const facts = useTicketFacts();
  const stageId = ticket?.stageId;
  const ofPage = facts.stageId === stageId ? facts.stageLabel : undefined;
  const own = stageId === undefined ? undefined : (ofPage ?? ticket?.label);
  const pipelines = usePipelines(stageId !== undefined && own === undefined);
  const label = stagesOf(pipelines, ticket).find(({ id }) => id === stageId)?.label ?? own;
  return { ...useMoveTicket(threadId), ticket, label };
}
