import type { TicketStage } from '../contract/ticket.ts';
import { useTicketFacts } from './TicketProvider.tsx';
import { stagesOf, usePipelines } from './usePipelines.ts';

/**
 * The label of a ticket's stage; undefined until it is known. The pipelines are loaded only for a stage that HubSpot's
 * page does not name.
 */
export function useStageLabel(ticket: TicketStage | undefined): string | undefined {
  const facts = useTicketFacts();
  const stageId = ticket?.stageId;
  const own = stageId !== undefined && facts.stageId === stageId ? facts.stageLabel : undefined;
  const pipelines = usePipelines(stageId !== undefined && own === undefined);
  return stagesOf(pipelines, ticket).find(({ id }) => id === stageId)?.label ?? own;
}
