import { TICKET } from '../../../cards/contract/record.ts';
import { NotFound, Rejected } from '../hubspot/transport/api-errors.ts';
import { listThreads, THREADS_PER_PAGE } from '../hubspot/threads.ts';
import type { ThreadFilter, WireThread } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import { recordIds } from './record-ids.ts';

/**
 * True when HubSpot lists the thread under the record, although the thread names another one: it may be linked to
 * several tickets, name a merged record, or a visitor who became a contact.
 */
export async function isListedOnRecord(
  call: Call,
  thread: WireThread,
  { archived }: { archived?: boolean },
): Promise<boolean> {
  const isTicket = call.record.objectTypeId === TICKET;
  const filters = filtersOf(call, thread).map((filter) => ({ ...filter, archived }));
  const [ids, ...pages] = await Promise.all([
    recordIds(call).catch(() => [call.record.objectId]),
    ...filters.map((filter) => listThreads(call.hubspot, filter, { limit: THREADS_PER_PAGE })),
  ]);
  const found = pages.findIndex(({ rows }) => rows.some(({ id }) => id === thread.id));
  const [page, filter] = [pages[found], filters[found]];
  if (!page || !filter) return false;
  const others = page.rows.filter(({ id }) => id !== thread.id);
  const namesRecord = (row: WireThread) => {
    const named = isTicket ? row.threadAssociations?.associatedTicketId : row.associatedContactId;
    return named !== undefined && ids.includes(named);
  };
  // Rows that name the record show that HubSpot filters; a list without any proves nothing.
  return (others.length > 0 && others.every(namesRecord)) || filterWorks(call, filter);
}

function filtersOf({ record }: Call, { status }: WireThread): ThreadFilter[] {
  if (record.objectTypeId === TICKET) return [{ associatedTicketId: record.objectId }];
  return (['OPEN', 'CLOSED'] as const)
    .filter((each) => status === undefined || status === each)
    .map((threadStatus) => ({ associatedContactId: record.objectId, threadStatus }));
}

/** No record has this id. */
const NOBODY = '1';

/** An API that does not know a filter ignores it, and its list would prove anything. */
async function filterWorks({ hubspot }: Call, filter: ThreadFilter): Promise<boolean> {
  const nobody = filter.associatedTicketId
    ? { associatedTicketId: NOBODY }
    : { ...filter, associatedContactId: NOBODY };
  try {
    return (await listThreads(hubspot, nobody, { limit: 1 })).rows.length === 0;
  } catch (error) {
    return error instanceof Rejected || error instanceof NotFound;
  }
}
