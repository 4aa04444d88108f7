import { z } from 'zod';
import type { Thread } from '../../store/thread.ts';
import { invalid } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import type { CursorPosition } from '../../http/cursor.ts';
import { cutPage, paging } from '../../http/page.ts';
import { flag, integer, limit, many, one, readQuery, text } from '../../http/query.ts';
import { ThreadStatus } from '../../shapes/primitives.ts';
import type { SimulatorState } from '../../state/simulator-state.ts';
import { wireThread } from './wire-thread.ts';

const MAX_THREADS = 500;

const ThreadsQuery = z.object({
  after: text,
  archived: flag,
  associatedContactId: one(integer),
  associatedTicketId: one(integer),
  association: many(z.literal('TICKET')),
  inboxId: many(integer),
  latestMessageTimestampAfter: one(z.iso.datetime({ offset: true }).pipe(z.coerce.date())),
  limit: limit(MAX_THREADS),
  property: many(z.string()),
  sort: many(z.string()),
  threadStatus: one(ThreadStatus),
});

type Query = z.infer<typeof ThreadsQuery>;

/** HubSpot's reference uses the filter's name for the descending order, so both names work. */
const LATEST = ['latestMessageTimestamp', 'latestMessageTimestampAfter'];

/** @throws ApiError 400 for combinations that HubSpot's reference excludes */
function readOrder(query: Query): { byLatest: boolean; descending: boolean } {
  const [sort = 'id'] = query.sort ?? [];
  const field = sort.replace(/^-/, '');
  const byLatest = LATEST.includes(field);
  if (!byLatest && field !== 'id') throw invalid(`Cannot sort threads by ${field}`);
  if (byLatest && !query.latestMessageTimestampAfter) {
    throw invalid('latestMessageTimestampAfter is required when sorting by latestMessageTimestamp');
  }
  // Without a contact, HubSpot always sorts in ascending order.
  const descending = sort.startsWith('-') && query.associatedContactId !== undefined;
  return { byLatest, descending };
}

function check(query: Query): void {
  if ((query.inboxId?.length ?? 0) > 1) {
    throw invalid('Only one inboxId filter is allowed for this query.');
  }
  if (query.associatedContactId === undefined) return;
  if (query.inboxId)
    throw invalid('associatedContactId cannot be used in conjunction with inboxId');
  if (!query.threadStatus) {
    throw invalid('threadStatus must be provided when associatedContactId is included');
  }
}

/** Selects threads by contact or ticket, as the active variants define it. */
function candidates({ store, merged, variants }: SimulatorState, query: Query): Thread[] {
  const { associatedContactId: contact, associatedTicketId: ticket } = query;
  if (ticket !== undefined && variants.has('ticket-filter-ignored')) return store.threads.all();
  if (contact !== undefined && variants.has('contact-filter-ignored')) return store.threads.all();
  const ofContact = contact === undefined ? undefined : merged.listedIds('contacts', contact);
  const ofTicket = ticket === undefined ? undefined : merged.listedIds('tickets', ticket);
  const inTicket = (thread: Thread) =>
    ofTicket === undefined || (thread.ticketId !== undefined && ofTicket.includes(thread.ticketId));
  if (ofContact) {
    const threads = ofContact.flatMap((id) => store.threads.by('associatedContactId', id));
    return threads.filter(inTicket);
  }
  return ofTicket?.flatMap((id) => store.threads.by('ticketId', id)) ?? store.threads.all();
}

/** In epoch milliseconds. Threads without messages come first. */
const latestMessage = ({ latestMessageTimestamp }: Thread) =>
  latestMessageTimestamp === undefined ? 0 : Date.parse(latestMessageTimestamp);

function matches({ variants }: SimulatorState, query: Query): (thread: Thread) => boolean {
  const { associatedContactId: contact, inboxId } = query;
  const ignoresStatus = contact !== undefined && variants.has('status-filter-ignored');
  const status = ignoresStatus ? undefined : query.threadStatus;
  const after = query.latestMessageTimestampAfter?.getTime();
  return (thread) =>
    (status === undefined || thread.status === status) &&
    (inboxId === undefined || inboxId.includes(thread.inboxId)) &&
    (after === undefined || latestMessage(thread) >= after);
}

const byId = ({ id }: Thread): CursorPosition => [Number(id), 0];
const byLatestMessage = (thread: Thread): CursorPosition => [
  latestMessage(thread),
  Number(thread.id),
];

export const listThreads: Handler = (call) => {
  const query = readQuery(ThreadsQuery, call.query);
  check(query);
  const { byLatest, descending } = readOrder(query);
  const { archived = false } = query;
  const page = cutPage(call, {
    rows: candidates(call.state, query).filter(matches(call.state, query)),
    positionOf: byLatest ? byLatestMessage : byId,
    descending,
    limit: query.limit,
    after: query.after,
    // Live pages can be short: HubSpot seems to remove archived threads after cutting the page.
    isVisible: (thread) => thread.archived === archived,
  });
  const withTicket = query.association !== undefined;
  const results = page.rows.map((thread) =>
    wireThread(call.state, thread, { withTicket, properties: query.property }),
  );
  return ok({ results, ...paging(call, page.after) });
};
