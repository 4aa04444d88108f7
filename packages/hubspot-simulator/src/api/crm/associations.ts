import { z } from 'zod';
import { notFound } from '../../http/api-error.ts';
import { ok, type ApiResponse, type Call, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { limit, readQuery, text } from '../../http/query.ts';

const AssociationsQuery = z.object({ after: text, limit: limit(500, 500) });

/** HubSpot's association types: https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide */
const CONTACT_TO_TICKET = 15;
const TICKET_TO_CONTACT = 16;
const TICKET_TO_CONVERSATION = 278;

function list(call: Call, ids: readonly string[], typeId: number): ApiResponse {
  const query = readQuery(AssociationsQuery, call.query);
  const page = cutPage({ rows: ids, positionOf: (id) => [Number(id), 0], ...query });
  const associationTypes = [{ category: 'HUBSPOT_DEFINED', typeId, label: null }];
  const results = page.rows.map((id) => ({ toObjectId: Number(id), associationTypes }));
  return ok({ results, ...paging(call, page.after) });
}

function findTicket(call: Call) {
  const id = call.parameter('ticketId');
  const ticket = call.state.store.tickets.get(id);
  if (!ticket) throw notFound('Ticket', id);
  return ticket;
}

export const listTicketContacts: Handler = (call) =>
  list(call, findTicket(call).contactIds, TICKET_TO_CONTACT);

export const listTicketConversations: Handler = (call) => {
  const threads = call.state.store.threads.by('ticketId', findTicket(call).id);
  return list(
    call,
    threads.map(({ id }) => id),
    TICKET_TO_CONVERSATION,
  );
};

export const listContactTickets: Handler = (call) => {
  const id = call.parameter('contactId');
  const { contacts, tickets } = call.state.store;
  if (!contacts.get(id)) throw notFound('Contact', id);
  const theirs = tickets.all().filter(({ contactIds }) => contactIds.includes(id));
  return list(
    call,
    theirs.map((ticket) => ticket.id),
    CONTACT_TO_TICKET,
  );
};
