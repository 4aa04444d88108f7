import { CONTACT } from '../../../cards/contract/record.ts';
import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import { listThreads, THREADS_PER_PAGE } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import { bestEffort } from '../request/best-effort.ts';
import { listsOf, listsOfContact } from './thread-lists.ts';
import type { ThreadLists } from './thread-lists.ts';
import { recordIds } from '../access/record-ids.ts';
import { ticketContacts } from '../access/ticket-contacts.ts';

/** Which threads one `listThreads` answers with. */
export interface ThreadSource {
  lists: ThreadLists;
  /** False for what stands on these lists but does not belong to the answer. */
  includes: (thread: ThreadSummary) => boolean;
  /** Lists under other ids of the record, which take a call to learn; they join the others when they are known. */
  mergedLists: Promise<ThreadLists>;
  /** True when the thread itself says on these lists that it belongs to the record. */
  provesAccess: (thread: ThreadSummary) => boolean;
  incomplete?: string | undefined;
}

/** Those of the record itself. */
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
  };
}

/** Records that were merged more often are rare, and each of their lists takes calls. */
const MAX_MERGED = 10;

/** A ticket has few contacts; more would take more calls than one answer is worth. */
const MAX_CONTACTS = 5;

/** For a ticket: those of its contacts that are not on it. */
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
    provesAccess: ({ contactId }) => contactId !== undefined && contactIds.includes(contactId),
    incomplete:
      all.length > MAX_CONTACTS
        ? `This ticket has ${all.length} contacts; threads of ${MAX_CONTACTS} of them are listed.`
        : undefined,
  };
}

/** A thread names one ticket at most; the ticket's list knows of others. */
async function idsOnTicket({ hubspot, record }: Call): Promise<Set<string>> {
  const filter = { associatedTicketId: record.objectId };
  const { rows } = await listThreads(hubspot, filter, { limit: THREADS_PER_PAGE });
  return new Set(rows.map(({ id }) => id));
}
