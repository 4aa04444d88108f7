import type { TicketStage } from '../contract/ticket.ts';
import { useTicketFacts } from './TicketProvider.tsx';
import { stagesOf, usePipelines } from './usePipelines.ts';

/**
 * The label of a ticket's stage; undefined until it is known. The pipelines are loaded only for a stage that HubSpot's
 * page and the previews do not name.
 */
export function useStageLabel(ticket: TicketStage | undefined): string | undefined {
  const facts = useTicketFacts();
  const stageId = ticket?.stageId;
  const ofPage = facts.stageId === stageId ? facts.stageLabel : undefined;
  const own = stageId === undefined ? undefined : (ofPage ?? ticket?.label);
  const pipelines = usePipelines(stageId !== undefined && own === undefined);
  return stagesOf(pipelines, ticket).find(({ id }) => id === stageId)?.label ?? own;
}
