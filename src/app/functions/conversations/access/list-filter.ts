import { TICKET } from '../../../cards/contract/record.ts';
import type { Page } from '../hubspot/pages.ts';
import { InvalidInput, NotFound, Rejected } from '../hubspot/transport/api-errors.ts';
import { listThreads } from '../hubspot/threads.ts';
import type { ThreadFilter, WireThread } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import { recordIds } from './record-ids.ts';

/** No record has this id. */
const NOBODY = String(Number.MAX_SAFE_INTEGER);

/**
 * True if HubSpot applies a filter of the list of threads: it lists none for a record that does not exist. An API that
 * does not know a filter ignores it, and its list would prove anything. A warm instance checks once in ten minutes.
 */
export function filterWorks({ hubspot, cache }: Call, filter: ThreadFilter): Promise<boolean> {
  const nobody: ThreadFilter = isOfTicket(filter)
    ? { ...filter, associatedTicketId: NOBODY }
    : { ...filter, associatedContactId: NOBODY };
  return cache.workingFilters.getOrLoad(JSON.stringify(nobody), async () => {
    try {
      return (await listThreads(hubspot, nobody, { limit: 1 })).rows.length === 0;
    } catch (error) {
      if (error instanceof InvalidInput || error instanceof NotFound) return true;
      if (error instanceof Rejected) return false;
      throw error;
    }
  });
}

export interface OwnRows extends Page<WireThread> {
  /** True if HubSpot ignored the filter: more pages are not worth reading. */
  isUnfiltered?: true;
}

/**
 * The rows of a filtered list. A thread may be listed under a record although it names another one, or none. Such rows
 * are left out if the filter has no effect: they may be anybody's.
 */
export async function ownRows(
  call: Call,
  filter: ThreadFilter,
  page: Page<WireThread>,
): Promise<OwnRows> {
  const id = filter.associatedTicketId ?? filter.associatedContactId;
  if (page.rows.every((row) => recordNamed(filter, row) === id)) return page;
  if (await filterWorks(call, filter)) return page;
  const isOfRecord = isOfTicket(filter) === (call.record.objectTypeId === TICKET);
  const ids = [id, ...(isOfRecord ? await recordIds(call).catch(() => []) : [])];
  const rows = page.rows.filter((row) => ids.includes(recordNamed(filter, row) ?? ''));
  return { ...page, rows, isUnfiltered: true };
}

function recordNamed(filter: ThreadFilter, row: WireThread): string | undefined {
  return isOfTicket(filter) ? row.threadAssociations?.associatedTicketId : row.associatedContactId;
}

function isOfTicket({ associatedTicketId }: ThreadFilter): boolean {
  return associatedTicketId !== undefined;
}
