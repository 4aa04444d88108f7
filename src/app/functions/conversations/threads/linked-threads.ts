import { THREADS_PER_LIST } from '../../../cards/contract/limits.ts';
import { ownRows } from '../access/list-filter.ts';
import type { OwnRows } from '../access/list-filter.ts';
import { NotFound, Rejected } from '../hubspot/transport/api-errors.ts';
import { listThreads, THREADS_PER_PAGE } from '../hubspot/threads.ts';
import type { ThreadFilter, WireThread } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import { invalidCursor } from './list-cursor.ts';
import type { ListCursor } from './list-cursor.ts';
import type { ThreadSource } from './thread-source.ts';

export interface LinkedThreads {
  threads: WireThread[];
  /** Continues the lists; `undefined` at their end. */
  cursor: ListCursor | undefined;
  /** True when HubSpot did not list everything. */
  isIncomplete: boolean;
  /** Number of lists that HubSpot does not find, because their contact was deleted. */
  missingLists: number;
}

/** How far a list was followed. */
type ListPosition = [name: string, filter: ThreadFilter, after: string | undefined];

/** A smaller page is not worth another round trip. */
const MIN_PAGE_SIZE = 100;
const NO_THREADS: OwnRows = { rows: [], after: undefined, unreadable: 0 };
/** HubSpot may send short pages without end. */
const MAX_ROUNDS = 50;

/**
 * Reads the threads of these lists, up to the limit of one response. Each round reads one page of every list at once. An
 * error in the first round rejects, unless HubSpot refuses only some of other contacts; in a later round it ends the list and
 * marks it as incomplete.
 *
 * @param from Continues after an earlier response.
 */
export async function linkedThreads(
  call: Call,
  { lists, mergedLists }: Pick<ThreadSource, 'lists' | 'mergedLists'>,
  from?: ListCursor,
): Promise<LinkedThreads> {
  const threads = new Map<string, WireThread>();
  const followed = new Set<string>();
  const missingLists = new Set<string>();
  let isIncomplete = false;
  const known = from ? [...lists, ...(await mergedLists)] : lists;
  let pending: ListPosition[] = known
    .filter(([name]) => !from || from[name] !== undefined)
    .map(([name, filter]) => [name, filter, from?.[name]]);
  if (from && pending.length === 0) throw invalidCursor();

  for (let round = 0; pending.length > 0 && round < MAX_ROUNDS; round += 1) {
    const capacity = Math.floor((THREADS_PER_LIST - threads.size) / pending.length);
    if (capacity < MIN_PAGE_SIZE) break;
    const limit = Math.min(THREADS_PER_PAGE, capacity);
    const refusals: Rejected[] = [];
    const pages = await Promise.all(
      pending.map(async ([name, filter, after]) => {
        try {
          return await ownRows(
            call,
            filter,
            await listThreads(call.hubspot, filter, { limit, after }),
          );
        } catch (error) {
          if (error instanceof NotFound) {
            missingLists.add(name);
            return NO_THREADS;
          }
          if (round > 0) return undefined;
          const isOwn = filter.associatedContactId === call.record.objectId;
          if (isOwn || !(error instanceof Rejected)) throw error;
          refusals.push(error);
          return NO_THREADS;
        }
      }),
    );
    const [refusal] = refusals;
    if (refusal) {
      if (refusals.length === pages.length) throw refusal;
      isIncomplete = true;
    }
    pending = pending.flatMap((position, index) => {
      const page = pages[index];
      if (!page) return [position];
      const [name, filter] = position;
      addPage(threads, page, filter);
      if (page.unreadable > 0) isIncomplete = true;
      if (page.after === undefined) return [];
      if (page.isUnfiltered || isRepeated(position, page.after, followed)) {
        isIncomplete = true;
        return [];
      }
      followed.add(cursorKey(name, page.after));
      return [[name, filter, page.after]];
    });
    if (round === 0 && !from) {
      const joined = await mergedLists;
      pending.push(...joined.map(([name, filter]): ListPosition => [name, filter, undefined]));
    }
    if (pages.includes(undefined)) {
      isIncomplete = true;
      break;
    }
  }
  const cursor = Object.fromEntries(
    pending.flatMap(([name, , after]) => (after === undefined ? [] : [[name, after]])),
  );
  return {
    threads: [...threads.values()],
    cursor: pending.length > 0 ? cursor : undefined,
    isIncomplete,
    missingLists: missingLists.size,
  };
}

function addPage(
  threads: Map<string, WireThread>,
  { rows }: OwnRows,
  { threadStatus }: ThreadFilter,
): void {
  for (const row of rows) {
    const thread = { ...row, status: row.status ?? threadStatus };
    threads.set(thread.id, newer(thread, threads.get(thread.id)));
  }
}

/** A thread that changes during the listing is on both lists. Only its closed version has `closedAt`. */
function newer(thread: WireThread, other: WireThread | undefined): WireThread {
  if (!other) return thread;
  const [activity, otherActivity] = [latestActivity(thread), latestActivity(other)];
  if (activity !== otherActivity) return activity > otherActivity ? thread : other;
  return thread.closedAt ? thread : other;
}

function latestActivity({ latestMessageTimestamp, createdAt }: WireThread): number {
  return Date.parse(latestMessageTimestamp ?? createdAt ?? '') || 0;
}

/** True when HubSpot returned a cursor that was followed before. */
function isRepeated(
  [name, , current]: ListPosition,
  after: string,
  followed: Set<string>,
): boolean {
  return after === current || followed.has(cursorKey(name, after));
}

function cursorKey(name: string, after: string): string {
  return `${name} ${after}`;
}
