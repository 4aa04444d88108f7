import { invalid, notFound } from '../../http/api-error.ts';
import { readBody } from '../../http/body.ts';
import { ok, type Call, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { CrmObjectUpdate, CrmSearchRequest, type Filter } from '../../shapes/crm/crm-object.ts';
import type { SimulatorState } from '../../state/simulator-state.ts';
import { stageId, ticketPipeline } from '../../store/pipeline.ts';
import type { Ticket } from '../../store/ticket.ts';
import { associated, readRecordQuery, toCrmObject, type StoredRecord } from './records.ts';
import { applyTicketUpdate } from './ticket-update.ts';

const DEFAULT_PROPERTIES = [
  'content',
  'createdate',
  'hs_lastmodifieddate',
  'hs_pipeline',
  'hs_pipeline_stage',
  'hs_ticket_category',
  'hs_ticket_priority',
  'subject',
];

/** Properties that HubSpot keeps on tickets and that are mostly empty. */
const EMPTY_PROPERTIES = {
  content: null,
  hs_draft_user_ids: null,
  hs_is_latest_message_failed: null,
  hs_latest_message_seen_by_agent_ids: null,
  hs_seen_by_agent_ids: null,
  hs_snoozed_by_user_ids: null,
  hs_snoozed_until: null,
  hs_tag_ids: null,
  hs_ticket_category: null,
  hs_time_to_close_sla_at: null,
  hs_time_to_close_sla_status: null,
  hs_time_to_first_response_sla_at: null,
  hs_time_to_first_response_sla_status: null,
  hs_time_to_next_response_sla_at: null,
  hs_time_to_next_response_sla_status: null,
};

/** Finds a ticket by its own id or by an id that was merged into it. @throws ApiError 404 */
export function findTicket(call: Call): Ticket {
  const { store, merged } = call.state;
  const id = call.parameter('ticketId');
  const ticket = store.tickets.get(merged.currentId('tickets', id));
  if (!ticket) throw notFound('Ticket', id);
  return ticket;
}

function toRecord({ merged }: SimulatorState, ticket: Ticket): StoredRecord {
  return {
    id: ticket.id,
    createdAt: ticket.createdAt,
    properties: {
      ...EMPTY_PROPERTIES,
      createdate: ticket.createdAt,
      hs_lastmodifieddate: ticket.createdAt,
      hs_merged_object_ids: merged.mergedIds('tickets', ticket.id).join(';') || null,
      hs_pipeline: ticketPipeline.id,
      hs_pipeline_stage: stageId(ticket.stage),
      hs_ticket_priority: ticket.priority,
      hubspot_owner_id: ticket.ownerId ?? null,
      subject: ticket.subject,
      ...ticket.properties,
    },
  };
}

/** Returns the contacts of a ticket and of the tickets merged into it, by their current ids. */
export function contactIdsOf({ store, merged }: SimulatorState, ticket: Ticket): string[] {
  const ids = merged
    .allIds('tickets', ticket.id)
    .flatMap((id) => store.tickets.get(id)?.contactIds ?? [])
    .map((id) => merged.currentId('contacts', id));
  return [...new Set(ids)];
}

const wireTicket = (state: SimulatorState, ticket: Ticket, names?: readonly string[]) =>
  toCrmObject(toRecord(state, ticket), DEFAULT_PROPERTIES, names);

export const getTicket: Handler = (call) => {
  const query = readRecordQuery(call);
  const ticket = findTicket(call);
  const wantsContacts = query.associations?.some((name) => /^contacts?$/.test(name)) ?? false;
  const contacts = wantsContacts ? contactIdsOf(call.state, ticket) : [];
  return ok({
    ...wireTicket(call.state, ticket, query.properties),
    ...(contacts.length > 0 && {
      associations: { contacts: associated(contacts, 'ticket_to_contact') },
    }),
  });
};

/** Changes properties of a ticket. */
export const updateTicket: Handler = (call) => {
  const { state } = call;
  const ticket = findTicket(call);
  const { properties } = readBody(CrmObjectUpdate, call.body);
  const known = Object.keys(toRecord(state, ticket).properties);
  const changed = applyTicketUpdate(ticket, properties, {
    known,
    closingNeedsCategory: state.variants.has('closing-needs-category'),
  });
  const stored = state.variants.has('ticket-stage-ignored')
    ? ticket
    : state.store.tickets.put(changed);
  return ok(wireTicket(state, stored, [...DEFAULT_PROPERTIES, ...Object.keys(properties)]));
};

function matches({ properties }: StoredRecord, filter: Filter): boolean {
  const value = properties[filter.propertyName] ?? null;
  const values = filter.values ?? [];
  switch (filter.operator) {
    case 'EQ':
      return value === filter.value;
    case 'NEQ':
      return value !== filter.value;
    case 'IN':
      return value !== null && values.includes(value);
    case 'NOT_IN':
      return value !== null && !values.includes(value);
    case 'HAS_PROPERTY':
      return value !== null;
    case 'NOT_HAS_PROPERTY':
      return value === null;
  }
}

/** Finds tickets by their properties. Filter groups are alternatives. */
export const searchTickets: Handler = (call) => {
  const { filterGroups, properties, ...page } = readBody(CrmSearchRequest, call.body);
  if (filterGroups.length > 5) throw invalid('A search has at most 5 filter groups');
  const { store } = call.state;
  const rows = store.tickets.all().filter((ticket) => {
    const record = toRecord(call.state, ticket);
    const withId = { ...record, properties: { ...record.properties, hs_object_id: record.id } };
    const groups = filterGroups.map(({ filters }) => filters);
    return (
      groups.length === 0 ||
      groups.some((filters) => filters.every((filter) => matches(withId, filter)))
    );
  });
  const cut = cutPage(call, { rows, positionOf: ({ id }) => [Number(id), 0], ...page });
  return ok({
    total: rows.length,
    results: cut.rows.map((ticket) => wireTicket(call.state, ticket, properties)),
    ...paging(call, cut.after),
  });
};
