import { ownRows } from '../access/list-filter.ts';
import { listThreads, THREADS_PER_PAGE } from '../hubspot/threads.ts';
import { bestEffort } from '../request/best-effort.ts';
import type { Call } from '../request/call.ts';
import type { ArchivedThreads } from '../request/instance-cache.ts';
import type { ThreadLists } from './thread-lists.ts';
import { summarize } from './thread-summary.ts';

/** The archived threads of these lists. They change rarely, so a warm instance caches them. */
export async function archivedThreads(call: Call, lists: ThreadLists): Promise<ArchivedThreads> {
  const key = lists.map(([name]) => name).join();
  const listed = call.cache.archivedThreads.getOrLoad(key, () => list(call, lists));
  return (await bestEffort(call, listed)) ?? { threads: [], isIncomplete: true };
}

/** Clears the cache of every record: a thread may be on the list of a contact and on that of a ticket. */
export function clearArchivedThreads(call: Call): void {
  call.cache.archivedThreads.clear();
}

async function list(call: Call, lists: ThreadLists): Promise<ArchivedThreads> {
  const pages = await Promise.all(
    lists.map(async ([, filter]) => {
      const ofArchive = { ...filter, archived: true };
      const page = await listThreads(call.hubspot, ofArchive, { limit: THREADS_PER_PAGE });
      return ownRows(call, ofArchive, page);
    }),
  );
  // HubSpot may list a thread more than once.
  const rows = new Map(pages.flatMap((page) => page.rows.map((row) => [row.id, row])));
  return {
    threads: [...rows.values()].map((row) => ({ ...summarize(row), archived: true })),
    isIncomplete: pages.some(({ after }) => after !== undefined),
  };
}
