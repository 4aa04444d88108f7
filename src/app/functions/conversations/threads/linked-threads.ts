import { THREADS_PER_LIST } from '../../../cards/contract/limits.ts';
import type { Page } from '../hubspot/pages.ts';
import { NotFound } from '../hubspot/transport/api-errors.ts';
import { listThreads, THREADS_PER_PAGE } from '../hubspot/threads.ts';
import type { ThreadFilter, WireThread } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import { invalidCursor } from './list-cursor.ts';
import type { ListCursor } from './list-cursor.ts';
import type { ThreadSource } from './thread-source.ts';

export interface LinkedThreads {
  threads: WireThread[];
  /** Where to go on; undefined at the end. */
  cursor: ListCursor | undefined;
  incomplete: string[];
  /** How many lists HubSpot does not find, because their contact was deleted. */
  goneLists: number;
}

/** How far a list was followed. */
type ListPosition = [name: string, filter: ThreadFilter, after: string | undefined];

/** With less room than this another round trip is not worth its time. */
const MIN_PAGE_SIZE = 100;
const NO_THREADS: Page<WireThread> = { rows: [], after: undefined, unreadable: 0 };
/** HubSpot may send short pages without end. */
const MAX_ROUNDS = 50;

/**
 * The threads of these lists up to the limit of one answer, page by page, the lists side by side.
 * The first pages must come; when later ones fail, what is there is the answer, with a word about the rest.
 */
export async function linkedThreads(
  call: Call,
  { lists, mergedLists }: Pick<ThreadSource, 'lists' | 'mergedLists'>,
  from?: ListCursor,
): Promise<LinkedThreads> {
  const threads = new Map<string, WireThread>();
  const incomplete = new Set<string>();
  const followed = new Set<string>();
  const goneLists = new Set<string>();
  const known = from ? [...lists, ...(await mergedLists)] : lists;
  let pending: ListPosition[] = known
    .filter(([name]) => !from || from[name] !== undefined)
    .map(([name, filter]) => [name, filter, from?.[name]]);
  if (from && pending.length === 0) throw invalidCursor();

  for (let round = 0; pending.length > 0 && round < MAX_ROUNDS; round += 1) {
    const room = Math.floor((THREADS_PER_LIST - threads.size) / pending.length);
    if (room < MIN_PAGE_SIZE) break;
    const limit = Math.min(THREADS_PER_PAGE, room);
    const pages = await Promise.all(
      pending.map(async ([name, filter, after]) => {
        try {
          return await listThreads(call.hubspot, filter, { limit, after });
        } catch (error) {
          if (error instanceof NotFound) {
            goneLists.add(name);
            return NO_THREADS;
          }
          if (round === 0) throw error;
          return undefined;
        }
      }),
    );
    pending = pending.flatMap((list, index) => {
      const page = pages[index];
      if (!page) return [list];
      take(page, list[1], threads, incomplete);
      return next(list, page, followed, incomplete);
    });
    if (round === 0 && !from) {
      const joined = await mergedLists;
      pending.push(...joined.map(([name, filter]): ListPosition => [name, filter, undefined]));
    }
    if (pages.includes(undefined)) {
      incomplete.add('HubSpot stopped answering before the list was complete.');
      break;
    }
  }
  const cursor = Object.fromEntries(
    pending.flatMap(([name, , after]) => (after === undefined ? [] : [[name, after]])),
  );
  return {
    threads: [...threads.values()],
    cursor: pending.length > 0 ? cursor : undefined,
    incomplete: [...incomplete],
    goneLists: goneLists.size,
  };
}

function take(
  page: Page<WireThread>,
  { threadStatus }: ThreadFilter,
  threads: Map<string, WireThread>,
  incomplete: Set<string>,
): void {
  if (page.unreadable > 0) incomplete.add('HubSpot sent threads that could not be read.');
  for (const row of page.rows) {
    const thread = { ...row, status: row.status ?? threadStatus };
    threads.set(thread.id, newer(thread, threads.get(thread.id)));
  }
}

/** A thread that changes while it is listed comes in both statuses; once closed, it carries the time of that. */
function newer(thread: WireThread, other: WireThread | undefined): WireThread {
  if (!other) return thread;
  const [activity, otherActivity] = [latestActivity(thread), latestActivity(other)];
  if (activity !== otherActivity) return activity > otherActivity ? thread : other;
  return thread.closedAt ? thread : other;
}

function latestActivity({ latestMessageTimestamp, createdAt }: WireThread): number {
  return Date.parse(latestMessageTimestamp ?? createdAt ?? '') || 0;
}

function next(
  [name, filter, current]: ListPosition,
  { after }: Page<WireThread>,
  followed: Set<string>,
  incomplete: Set<string>,
): ListPosition[] {
  if (after === undefined) return [];
  if (after === current || followed.has(`${name} ${after}`)) {
    incomplete.add('HubSpot repeated a page of the list, so some threads may be missing.');
    return [];
  }
  followed.add(`${name} ${after}`);
  return [[name, filter, after]];
}
