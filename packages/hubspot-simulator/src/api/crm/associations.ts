import { z } from 'zod';
import { ok, type ApiResponse, type Call, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { limit, readQuery, text } from '../../http/query.ts';
import { findContact, ticketIdsOf } from './contacts.ts';
import { contactIdsOf, findTicket } from './tickets.ts';

const AssociationsQuery = z.object({ after: text, limit: limit(500, 500) });

/** HubSpot's association types: https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide */
const CONTACT_TO_TICKET = 15;
const TICKET_TO_CONTACT = 16;
const TICKET_TO_CONVERSATION = 278;

function list(call: Call, ids: readonly string[], typeId: number): ApiResponse {
  const query = readQuery(AssociationsQuery, call.query);
  const page = cutPage(call, { rows: ids, positionOf: (id) => [Number(id), 0], ...query });
  const type = { category: 'HUBSPOT_DEFINED', typeId };
  // Ids are published as strings, but third parties show numbers and `label: null`.
  const results = call.state.variants.has('association-ids-numeric')
    ? page.rows.map((id) => ({
        toObjectId: Number(id),
        associationTypes: [{ ...type, label: null }],
      }))
    : page.rows.map((id) => ({ toObjectId: id, associationTypes: [type] }));
  return ok({ results, ...paging(call, page.after) });
}

export const listTicketContacts: Handler = (call) =>
  list(call, contactIdsOf(call.state, findTicket(call)), TICKET_TO_CONTACT);

export const listTicketConversations: Handler = (call) => {
  const { store, merged } = call.state;
  const threads = merged
    .allIds('tickets', findTicket(call).id)
    .flatMap((id) => store.threads.by('ticketId', id));
  return list(
    call,
    threads.map(({ id }) => id),
    TICKET_TO_CONVERSATION,
  );
};

export const listContactTickets: Handler = (call) =>
  list(call, ticketIdsOf(call.state, findContact(call)), CONTACT_TO_TICKET);
