import * as v from 'valibot';
import type { HubSpot } from './client.ts';
import { Unavailable } from './transport/api-errors.ts';
import { readPage } from './pages.ts';
import { flag, id, label, optionalId, optionalNumber, rows, text } from './wire/lenient-schemas.ts';

const wireTicket = v.object({
  id,
  properties: v.object({ hs_pipeline: optionalId, hs_pipeline_stage: optionalId }),
});
export type WireTicket = v.InferOutput<typeof wireTicket>;

const wireStage = v.object({
  id,
  label,
  displayOrder: optionalNumber,
  metadata: v.fallback(v.optional(v.object({ ticketState: text })), undefined),
  writePermissions: text,
  archived: flag,
});

const wirePipeline = v.object({ id, label, archived: flag, stages: rows(wireStage) });
export type WirePipeline = v.InferOutput<typeof wirePipeline>;

const STAGE_PROPERTIES = 'hs_pipeline,hs_pipeline_stage';

/** Lists the ticket pipelines of the account. */
export async function listPipelines(hubspot: HubSpot): Promise<WirePipeline[]> {
  return readPage(wirePipeline, await hubspot.get(hubspot.paths.ticketPipelines)).rows;
}

/** Reads the stage of a ticket. */
export async function getTicket(hubspot: HubSpot, ticketId: string): Promise<WireTicket> {
  const query = { properties: STAGE_PROPERTIES };
  return readTicket(await hubspot.get(hubspot.paths.record('tickets', ticketId), { query }));
}

/**
 * Moves a ticket to another stage. HubSpot enforces the account's validation rules.
 *
 * https://developers.hubspot.com/docs/api-reference/crm-tickets-v3/guide
 */
export async function setTicketStage(
  hubspot: HubSpot,
  ticketId: string,
  stageId: string,
): Promise<WireTicket> {
  const body = { properties: { hs_pipeline_stage: stageId } };
  return readTicket(
    await hubspot.write('PATCH', hubspot.paths.record('tickets', ticketId), { body }),
  );
}

/** Reads the stages of several tickets in one call. Unknown ids are left out. */
export async function findTickets(hubspot: HubSpot, ticketIds: string[]): Promise<WireTicket[]> {
  const body = {
    filterGroups: [
      { filters: [{ propertyName: 'hs_object_id', operator: 'IN', values: ticketIds }] },
    ],
    properties: STAGE_PROPERTIES.split(','),
    limit: 100,
  };
  return readPage(wireTicket, await hubspot.batchRead(hubspot.paths.ticketSearch, body)).rows;
}

function readTicket(body: unknown): WireTicket {
  const ticket = v.safeParse(wireTicket, body);
  if (!ticket.success) throw new Unavailable({}, true);
  return ticket.output;
}
