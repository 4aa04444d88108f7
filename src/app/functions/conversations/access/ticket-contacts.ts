import { listTicketContacts } from '../hubspot/ticket-contacts.ts';
import type { Call } from '../request/call.ts';

/** The contacts of the ticket that the card stands on; a warm instance asks for them once a minute. */
export function ticketContacts(call: Call): Promise<string[]> {
  const ticketId = call.record.objectId;
  const load = () => listTicketContacts(call.hubspot, ticketId);
  return call.cache.ticketContacts.getOrLoad(ticketId, load);
}

/** True when HubSpot associates the contact with the ticket; what is remembered may prove it, but never rule it out. */
export async function isTicketContact(call: Call, contactId: string): Promise<boolean> {
  const remembered = call.cache.ticketContacts.get(call.record.objectId);
  if ((await remembered)?.includes(contactId)) return true;
  if (remembered && call.cache.ticketContacts.get(call.record.objectId) === remembered) {
    call.cache.ticketContacts.delete(call.record.objectId);
  }
  return (await ticketContacts(call)).includes(contactId);
}
