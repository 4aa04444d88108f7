import type { TicketPipeline, TicketStage } from '../../../cards/contract/ticket.ts';
import { listPipelines } from '../hubspot/tickets.ts';
import type { WirePipeline } from '../hubspot/tickets.ts';
import type { Call } from '../request/call.ts';

const ALL = 'all';

/** The ticket pipelines of the account, each with its stages in order. */
export function ticketPipelines(call: Call): Promise<TicketPipeline[]> {
  return call.cache.pipelines.getOrLoad(ALL, async () =>
    (await listPipelines(call.hubspot)).filter(({ archived }) => !archived).map(toPipeline),
  );
}

/** Returns the label of a ticket's stage. */
export function labelsOf(pipelines: TicketPipeline[]) {
  return ({ pipelineId, stageId }: TicketStage): string | undefined =>
    pipelines.find(({ id }) => id === pipelineId)?.stages.find(({ id }) => id === stageId)?.label;
}

/** Everybody who may edit the ticket may set a stage with this value, and with none. */
const UNRESTRICTED = 'CRM_PERMISSIONS_ENFORCEMENT';

function toPipeline({ id, label, stages }: WirePipeline): TicketPipeline {
  return {
    id,
    label: label ?? id,
    stages: stages
      .filter(({ archived }) => !archived)
      .sort((a, b) => (a.displayOrder ?? 0) - (b.displayOrder ?? 0))
      .map(({ id, label, metadata, writePermissions = UNRESTRICTED }) => ({
        id,
        label: label ?? id,
        ...(metadata?.ticketState === 'CLOSED' && { closed: true }),
        ...(writePermissions !== UNRESTRICTED && { restricted: true }),
      })),
  };
}
