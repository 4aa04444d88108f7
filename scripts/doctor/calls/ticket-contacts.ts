import type { HubSpot } from '../../../src/app/functions/conversations/hubspot/client.ts';
import {
  MissingScope,
  NotFound,
} from '../../../src/app/functions/conversations/hubspot/transport/api-errors.ts';
import { listTicketContacts } from '../../../src/app/functions/conversations/hubspot/ticket-contacts.ts';

/** An unknown ticket. Requesting it shows whether the app may read tickets at all. */
const NO_TICKET = '1';
const TICKETS = 'tickets';

/**
 * Reads the ids of a ticket's contacts.
 *
 * @param ticketId Undefined if no ticket is known; the result is then undefined too.
 */
export async function contactsOfTicket(
  hubspot: HubSpot,
  ticketId: string | undefined,
): Promise<string[] | undefined> {
  try {
    return await listTicketContacts(hubspot, ticketId ?? NO_TICKET);
  } catch (error) {
    if (ticketId === undefined && error instanceof NotFound) return undefined;
    throw error instanceof MissingScope
      ? await narrowed(hubspot, ticketId ?? NO_TICKET, error)
      : error;
  }
}

/** The call needs two scopes, and HubSpot's refusal names both. A call that needs only one shows which is missing. */
async function narrowed(
  hubspot: HubSpot,
  ticketId: string,
  refusal: MissingScope,
): Promise<MissingScope> {
  if (refusal.scopes.length < 2 || !refusal.scopes.includes(TICKETS)) return refusal;
  try {
    const path = `/crm/v4/objects/tickets/${ticketId}/associations/conversation`;
    await hubspot.get({ name: path, paths: [{ family: 'crm v4', path, template: path }] });
  } catch (error) {
    if (error instanceof MissingScope) return new MissingScope([TICKETS]);
    if (!(error instanceof NotFound)) return refusal;
  }
  return new MissingScope(refusal.scopes.filter((scope) => scope !== TICKETS));
}
