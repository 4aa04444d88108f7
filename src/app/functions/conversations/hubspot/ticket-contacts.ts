import * as v from 'valibot';
import type { HubSpot } from './client.ts';
import { optionalId } from './wire/lenient-schemas.ts';
import { allRows, getPage, readPage } from './pages.ts';

/** Versions name the id differently. */
const wireAssociation = v.object({ toObjectId: optionalId, id: optionalId });

/**
 * Lists the ids of the contacts that are associated with a ticket, whatever the label.
 *
 * https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide
 */
export async function listTicketContacts(hubspot: HubSpot, ticketId: string): Promise<string[]> {
  const path = hubspot.paths.ticketContacts(ticketId);
  const rows = await allRows(10, async (after) =>
    readPage(wireAssociation, await getPage(hubspot, path, { query: { limit: 500, after } })),
  );
  return [...new Set(rows.flatMap(({ toObjectId, id }) => toObjectId ?? id ?? []))];
}
