import { CONTACT } from '../../../cards/contract/record.ts';
import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import { listThreads, THREADS_PER_PAGE } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import { bestEffort } from '../request/best-effort.ts';
import { listsOf, listsOfContact } from './thread-lists.ts';
import type { ThreadLists } from './thread-lists.ts';
import { ownRows } from '../access/list-filter.ts';
import { recordIds } from '../access/record-ids.ts';
import { ticketContacts } from '../access/ticket-contacts.ts';

/** The threads that a `listThreads` request returns. */
export interface ThreadSource {
  lists: ThreadLists;
  /** False for a thread that is on these lists but not part of the response. */
  includes: (thread: ThreadSummary) => boolean;
  /** Lists of records that were merged into this one. They take a call to find, and join the others later. */
  mergedLists: Promise<ThreadLists>;
  /** True when the listed thread itself shows that it belongs to the record. */
  provesAccess: (thread: ThreadSummary) => boolean;
  /** True when contacts or merged records were left out. Known once the lists are. */
  isIncomplete: () => boolean;
}

/** The record's own threads, and those of records that were merged into it. */
export function threadsOfRecord(call: Call): ThreadSource {
  const { record } = call;
  const ids = new Set([record.objectId]);
  const mergedIds = bestEffort(call, recordIds(call)).then((known = []) => {
    for (const id of known) ids.add(id);
    return known.filter((id) => id !== record.objectId);
  });
  return {
    lists: listsOf(record),
    mergedLists: mergedIds.then((others) =>
      others.slice(0, MAX_MERGED).flatMap((objectId) => listsOf({ ...record, objectId })),
    ),
    includes: () => true,
    provesAccess: ({ contactId, ticketId }) =>
      ids.has((record.objectTypeId === CONTACT ? contactId : ticketId) ?? ''),
    isIncomplete: () => ids.size > MAX_MERGED + 1,
  };
}

/** More merged records are rare, and each of their lists takes calls. */
const MAX_MERGED = 10;

/** Most tickets have few contacts, and each one costs calls. */
const MAX_CONTACTS = 5;

/** For a ticket: the threads of its contacts that are not on the ticket. */
export async function threadsOfContacts(call: Call): Promise<ThreadSource> {
  const { record } = call;
  const onTicket = bestEffort(call, idsOnTicket(call));
  const all = await ticketContacts(call);
  const contactIds = all.slice(0, MAX_CONTACTS);
  const known = await onTicket;
  return {
    lists: contactIds.flatMap(listsOfContact),
    mergedLists: Promise.resolve([]),
    includes: ({ id, ticketId }) => ticketId !== record.objectId && !known?.has(id),
    provesAccess: ({ contactId }) => contactIds.some((id) => id === contactId),
    isIncomplete: () => all.length > MAX_CONTACTS,
  };
}

/** A thread names at most one ticket, so the ticket's own list may contain more. */
async function idsOnTicket(call: Call): Promise<Set<string>> {
  const filter = { associatedTicketId: call.record.objectId };
  const page = await listThreads(call.hubspot, filter, { limit: THREADS_PER_PAGE });
  const { rows } = await ownRows(call, filter, page);
  return new Set(rows.map(({ id }) => id));
}
