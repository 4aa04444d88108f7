import { z } from 'zod';
import type { Thread } from '../../store/thread.ts';
import { invalid } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import type { CursorPosition } from '../../http/cursor.ts';
import { cutPage, paging } from '../../http/page.ts';
import { flag, integer, limit, many, one, readQuery, text } from '../../http/query.ts';
import { ThreadStatus } from '../../shapes/primitives.ts';
import type { Store } from '../../store/store.ts';
import { wireThread } from './threads.ts';

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
  if (query.associatedContactId === undefined) return;
  if (query.inboxId)
    throw invalid('associatedContactId cannot be used in conjunction with inboxId');
  if (!query.threadStatus) {
    throw invalid('threadStatus must be provided when associatedContactId is included');
  }
}

function candidates(store: Store, query: Query): Thread[] {
  if (query.associatedContactId !== undefined) {
    return store.threads.by('associatedContactId', query.associatedContactId);
  }
  if (query.associatedTicketId !== undefined) {
    return store.threads.by('ticketId', query.associatedTicketId);
  }
  return store.threads.all();
}

/** In epoch milliseconds. Threads without messages come first. */
const latestMessage = ({ latestMessageTimestamp }: Thread) =>
  latestMessageTimestamp === undefined ? 0 : Date.parse(latestMessageTimestamp);

function matches(query: Query): (thread: Thread) => boolean {
  const { threadStatus, associatedTicketId: ticket, inboxId } = query;
  const after = query.latestMessageTimestampAfter?.getTime();
  return (thread) =>
    (threadStatus === undefined || thread.status === threadStatus) &&
    (ticket === undefined || thread.ticketId === ticket) &&
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
  const page = cutPage({
    rows: candidates(call.state.store, query).filter(matches(query)),
    positionOf: byLatest ? byLatestMessage : byId,
    descending,
    limit: query.limit,
    after: query.after,
    // Live pages can be short: HubSpot seems to remove archived threads after cutting the page.
    isVisible: (thread) => thread.archived === archived,
  });
  const withTicket = query.association !== undefined;
  const results = page.rows.map((thread) => wireThread(thread, withTicket));
  return ok({ results, ...paging(call, page.after) });
};
