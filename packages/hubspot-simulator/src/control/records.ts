import { Hono } from 'hono';
import { fullName, type Contact } from '../store/people.ts';
import { stageId, ticketPipeline } from '../store/pipeline.ts';
import type { Ticket } from '../store/ticket.ts';
import type { Store } from '../store/store.ts';
import type { SimulatorState } from '../state/simulator-state.ts';
import { unknownId } from './control-error.ts';

const contactRow = (store: Store, contact: Contact) => ({
  kind: 'contact' as const,
  id: contact.id,
  name: fullName(contact) || (contact.email ?? contact.id),
  threadCount: store.threads.by('associatedContactId', contact.id).length,
});

const ticketRow = (store: Store, ticket: Ticket) => ({
  kind: 'ticket' as const,
  id: ticket.id,
  name: ticket.subject,
  threadCount: store.threads.by('ticketId', ticket.id).length,
  helpDesk: ticket.helpDesk,
});

/** Contact properties by their HubSpot names. */
const contactProperties = (contact: Contact) => ({
  firstname: contact.firstName,
  lastname: contact.lastName,
  email: contact.email,
  phone: contact.phone,
  company: contact.company,
  jobtitle: contact.jobTitle,
  city: contact.city,
  country: contact.country,
  hs_timezone: contact.timeZone,
  hs_language: contact.language,
});

const ticketProperties = (ticket: Ticket) => ({
  subject: ticket.subject,
  hs_pipeline: ticketPipeline.id,
  hs_pipeline_stage: stageId(ticket.stage),
  hs_ticket_priority: ticket.priority,
  hubspot_owner_id: ticket.ownerId,
  createdate: ticket.createdAt,
  ...ticket.properties,
});

/** Serves the records that a record page shows. */
export function recordRoutes({ store }: SimulatorState): Hono {
  const routes = new Hono();
  routes.get('/records', (context) =>
    context.json([
      ...store.contacts.all().map((contact) => contactRow(store, contact)),
      ...store.tickets.all().map((ticket) => ticketRow(store, ticket)),
    ]),
  );
  routes.get('/records/contact/:id', (context) => {
    const contact = store.contacts.get(context.req.param('id'));
    if (!contact) throw unknownId('contact');
    const tickets = store.tickets
      .all()
      .filter(({ contactIds }) => contactIds.includes(contact.id))
      .map((ticket) => ticketRow(store, ticket));
    const properties = contactProperties(contact);
    return context.json({ ...contactRow(store, contact), properties, tickets });
  });
  routes.get('/records/ticket/:id', (context) => {
    const ticket = store.tickets.get(context.req.param('id'));
    if (!ticket) throw unknownId('ticket');
    const contact = store.contacts.get(ticket.contactIds[0] ?? '');
    return context.json({
      ...ticketRow(store, ticket),
      properties: ticketProperties(ticket),
      contact: contact
        ? { ...contactRow(store, contact), properties: contactProperties(contact) }
        : null,
    });
  });
  return routes;
}
