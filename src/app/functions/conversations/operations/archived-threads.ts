import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import { listThreads, THREADS_PER_PAGE } from '../hubspot/threads.ts';
import type { Call } from './call.ts';
import { ifInTime } from './if-in-time.ts';
import { listsOf } from './linked-threads.ts';
import { summarize } from './thread-summary.ts';

export interface ArchivedThreads {
  threads: ThreadSummary[];
  /** Why there may be more. */
  incomplete?: string;
}

/** The record's threads in the trash. They change seldom, so a warm instance asks for them once a minute. */
export async function archivedThreads(call: Call): Promise<ArchivedThreads> {
  const listed = call.memory.archivedThreads.getOrLoad(recordKey(call), () => list(call));
  return (
    (await ifInTime(call, listed)) ?? {
      threads: [],
      incomplete: 'HubSpot did not list the archived threads.',
    }
  );
}

export function forgetArchivedThreads(call: Call): void {
  call.memory.archivedThreads.forget(recordKey(call));
}

async function list(call: Call): Promise<ArchivedThreads> {
  const pages = await Promise.all(
    listsOf(call.record).map(([, filter]) =>
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

function recordKey({ record }: Call): string {
  return `${record.objectTypeId}/${record.objectId}`;
}
