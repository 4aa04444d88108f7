import { listThreads, THREADS_PER_PAGE } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import type { ArchivedThreads } from '../request/instance-cache.ts';
import { bestEffort } from '../request/best-effort.ts';
import type { ThreadLists } from './thread-lists.ts';
import { summarize } from './thread-summary.ts';

/** The threads of these lists in the trash. They change seldom, so a warm instance asks for them once a minute. */
export async function archivedThreads(call: Call, lists: ThreadLists): Promise<ArchivedThreads> {
  const key = lists.map(([name]) => name).join();
  const listed = call.cache.archivedThreads.getOrLoad(key, () => list(call, lists));
  return (
    (await bestEffort(call, listed)) ?? {
      threads: [],
      incomplete: 'HubSpot did not list the archived threads.',
    }
  );
}

/** A thread that comes or goes may be in the list of a contact and of a ticket. */
export function clearArchivedThreads(call: Call): void {
  call.cache.archivedThreads.clear();
}

async function list(call: Call, lists: ThreadLists): Promise<ArchivedThreads> {
  const pages = await Promise.all(
    lists.map(([, filter]) =>
      listThreads(call.hubspot, { ...filter, archived: true }, { limit: THREADS_PER_PAGE }),
    ),
  );
  return {
    threads: pages.flatMap(({ rows }) =>
      rows.map((row) => ({ ...summarize(row), archived: true })),
    ),
    incomplete: pages.some(({ after }) => after !== undefined)
      ? 'Not all archived threads are listed.'
      : undefined,
  };
}
