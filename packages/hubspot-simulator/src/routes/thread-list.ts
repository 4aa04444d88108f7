import { z } from 'zod';
import type { Thread } from '../entities/thread.ts';
import { invalid } from '../http/api-error.ts';
import { ok, type Handler } from '../http/call.ts';
import type { Place } from '../http/cursor.ts';
import { cutPage, paging } from '../http/page.ts';
import { flag, integer, limit, many, one, readQuery, text } from '../http/query.ts';
import { ThreadStatus } from '../shapes/primitives.ts';
import type { Store } from '../store/store.ts';
import { wireThread } from './threads.ts';

const MOST_THREADS = 500;

const ThreadsQuery = z.object({
  after: text,
  archived: flag,
  associatedContactId: one(integer),
  associatedTicketId: one(integer),
  association: many(z.literal('TICKET')),
  inboxId: many(integer),
  latestMessageTimestampAfter: one(z.iso.datetime({ offset: true }).pipe(z.coerce.date())),
  limit: limit(MOST_THREADS),
  sort: many(z.string()),
  threadStatus: one(ThreadStatus),
});

type Query = z.infer<typeof ThreadsQuery>;

/** HubSpot's reference spells the descending order as if it were the filter: both are taken. */
const LATEST = ['latestMessageTimestamp', 'latestMessageTimestampAfter'];

/** @throws ApiError 400 for the combinations that HubSpot's reference rules out */
function readOrder(query: Query): { byLatest: boolean; descending: boolean } {
  const [sort = 'id'] = query.sort ?? [];
  const field = sort.replace(/^-/, '');
  const byLatest = LATEST.includes(field);
  if (!byLatest && field !== 'id') throw invalid(`Cannot sort threads by ${field}`);
  if (byLatest && !query.latestMessageTimestampAfter) {
    throw invalid('latestMessageTimestampAfter is required when sorting by latestMessageTimestamp');
  }
  // Without a contact HubSpot answers in ascending order, whatever was asked for.
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

/** Epoch milliseconds; a thread without messages comes before all others. */
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

const byId = ({ id }: Thread): Place => [Number(id), 0];
const byLatestMessage = (thread: Thread): Place => [latestMessage(thread), Number(thread.id)];

export const listThreads: Handler = (call) => {
  const query = readQuery(ThreadsQuery, call.query);
  check(query);
  const { byLatest, descending } = readOrder(query);
  const { archived = false } = query;
  const page = cutPage({
    rows: candidates(call.world.store, query).filter(matches(query)),
    place: byLatest ? byLatestMessage : byId,
    descending,
    limit: query.limit,
    after: query.after,
    // Pages of live threads have been seen short: those in the trash seem to leave after the cut.
    shows: (thread) => thread.archived === archived,
  });
  const withTicket = query.association !== undefined;
  const results = page.rows.map((thread) => wireThread(thread, withTicket));
  return ok({ results, ...paging(call, page.after) });
};
