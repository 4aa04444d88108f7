import { TICKET } from '../../../cards/contract/record.ts';
import { listThreads, THREADS_PER_PAGE } from '../hubspot/threads.ts';
import type { ThreadFilter, WireThread } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import { filterWorks } from './list-filter.ts';

/**
 * True when HubSpot lists the thread under the record, although the thread names another one: it may be linked to
 * several tickets, name a merged record, or a visitor who became a contact.
 */
export async function isListedOnRecord(
  call: Call,
  thread: WireThread,
  { archived }: { archived?: boolean },
): Promise<boolean> {
  const filters = filtersOf(call, thread).map((filter) => ({ ...filter, archived }));
  const pages = await Promise.all(
    filters.map((filter) => listThreads(call.hubspot, filter, { limit: THREADS_PER_PAGE })),
  );
  const filter = filters.find((_, index) => pages[index]?.rows.some(({ id }) => id === thread.id));
  return filter !== undefined && filterWorks(call, filter);
}

function filtersOf({ record }: Call, { status }: WireThread): ThreadFilter[] {
  if (record.objectTypeId === TICKET) return [{ associatedTicketId: record.objectId }];
  return (['OPEN', 'CLOSED'] as const)
    .filter((each) => status === undefined || status === each)
    .map((threadStatus) => ({ associatedContactId: record.objectId, threadStatus }));
}
