import { notFound } from '../../http/api-error.ts';
import { ok, type Call, type Handler } from '../../http/call.ts';
import type { SimulatorState } from '../../state/simulator-state.ts';
import type { Contact } from '../../store/people.ts';
import { associated, readRecordQuery, toCrmObject } from './records.ts';

const DEFAULT_PROPERTIES = ['createdate', 'email', 'firstname', 'lastmodifieddate', 'lastname'];

/** When the contacts of a seed were created. */
const CREATED = '2025-02-11T08:00:00.000Z';

/** Finds a contact by its own id or by an id that was merged into it. @throws ApiError 404 */
export function findContact(call: Call): Contact {
  const { store, merged } = call.state;
  const id = call.parameter('contactId');
  const contact = store.contacts.get(merged.currentId('contacts', id));
  if (!contact) throw notFound('Contact', id);
  return contact;
}

const propertiesOf = ({ merged }: SimulatorState, contact: Contact) => ({
  createdate: CREATED,
  lastmodifieddate: CREATED,
  email: contact.email ?? null,
  firstname: contact.firstName || null,
  lastname: contact.lastName || null,
  phone: contact.phone ?? null,
  company: contact.company ?? null,
  jobtitle: contact.jobTitle ?? null,
  city: contact.city ?? null,
  country: contact.country ?? null,
  hs_timezone: contact.timeZone ?? null,
  hs_language: contact.language ?? null,
  hs_merged_object_ids: merged.mergedIds('contacts', contact.id).join(';') || null,
});

/** Returns the tickets of a contact, each once, by their current ids. */
export function ticketIdsOf({ store, merged }: SimulatorState, contact: Contact): string[] {
  const contactIds = merged.allIds('contacts', contact.id);
  const ids = store.tickets
    .all()
    .filter((ticket) => ticket.contactIds.some((id) => contactIds.includes(id)))
    .map(({ id }) => merged.currentId('tickets', id));
  return [...new Set(ids)];
}

export const getContact: Handler = (call) => {
  const query = readRecordQuery(call);
  const contact = findContact(call);
  const record = {
    id: contact.id,
    properties: propertiesOf(call.state, contact),
    createdAt: CREATED,
  };
  const wantsTickets = query.associations?.some((name) => /^tickets?$/.test(name)) ?? false;
  const tickets = wantsTickets ? ticketIdsOf(call.state, contact) : [];
  return ok({
    ...toCrmObject(record, DEFAULT_PROPERTIES, query.properties),
    ...(tickets.length > 0 && {
      associations: { tickets: associated(tickets, 'contact_to_ticket') },
    }),
  });
};
