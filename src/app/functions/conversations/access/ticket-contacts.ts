import { listTicketContacts } from '../hubspot/ticket-contacts.ts';
import type { Call } from '../request/call.ts';

/** The ids of the contacts on the ticket of the card. */
export function ticketContacts(call: Call): Promise<string[]> {
  const ticketId = call.record.objectId;
  const load = () => listTicketContacts(call.hubspot, ticketId);
  return call.cache.ticketContacts.getOrLoad(ticketId, load);
}

/** True when the contact is on the ticket. A cached list can prove this, but only a fresh one can rule it out. */
export async function isTicketContact(call: Call, contactId: string): Promise<boolean> {
  const { ticketContacts: cache } = call.cache;
  const ticketId = call.record.objectId;
  const cached = cache.get(ticketId);
  if ((await cached)?.includes(contactId)) return true;
  // Another request may have replaced the list meanwhile.
  if (cached && cache.get(ticketId) === cached) cache.delete(ticketId);
  return (await ticketContacts(call)).includes(contactId);
}
