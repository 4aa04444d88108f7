import type { HubSpot } from './client.ts';
import { Unavailable } from './transport/api-errors.ts';
import { readAssignee, readFlag, readId, readTime } from './wire/lenient-schemas.ts';
import { getPage, readPageOf } from './pages.ts';
import type { Page } from './pages.ts';

export const THREADS_PER_PAGE = 500;

/** Reads a thread without a schema: a list may have a thousand, and schemas slow a cold instance. `undefined` without an id. */
function readThread(item: unknown) {
  if (typeof item !== 'object' || item === null) return undefined;
  const thread: WireFields = item;
  const id = readId(thread.id);
  return id === undefined
    ? undefined
    : {
        id,
        status: readStatus(thread.status),
        /** As HubSpot sent it. */
        statusText: readId(thread.status),
        inboxId: readId(thread.inboxId),
        originalChannelId: readId(thread.originalChannelId),
        assignedTo: readAssignee(thread.assignedTo),
        associatedContactId: readId(thread.associatedContactId),
        threadAssociations: readAssociations(thread.threadAssociations),
        createdAt: readTime(thread.createdAt),
        closedAt: readTime(thread.closedAt),
        latestMessageTimestamp: readTime(thread.latestMessageTimestamp),
        latestMessageReceivedTimestamp: readTime(thread.latestMessageReceivedTimestamp),
        latestMessageSentTimestamp: readTime(thread.latestMessageSentTimestamp),
        archived: readFlag(thread.archived),
        spam: readFlag(thread.spam),
      };
}

type WireFields = Partial<
  Record<
    | 'id'
    | 'status'
    | 'inboxId'
    | 'originalChannelId'
    | 'assignedTo'
    | 'associatedContactId'
    | 'threadAssociations'
    | 'createdAt'
    | 'closedAt'
    | 'latestMessageTimestamp'
    | 'latestMessageReceivedTimestamp'
    | 'latestMessageSentTimestamp'
    | 'archived'
    | 'spam',
    unknown
  >
>;

function readStatus(value: unknown): WireStatus | undefined {
  const status = typeof value === 'string' ? value.toUpperCase() : undefined;
  return status === 'OPEN' || status === 'CLOSED' ? status : undefined;
}

function readAssociations(value: unknown): { associatedTicketId: string | undefined } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return {
    associatedTicketId:
      'associatedTicketId' in value ? readId(value.associatedTicketId) : undefined,
  };
}

export type WireThread = NonNullable<ReturnType<typeof readThread>>;
export type WireStatus = 'OPEN' | 'CLOSED';

export interface ThreadFilter {
  associatedContactId?: string;
  associatedTicketId?: string;
  threadStatus?: WireStatus;
  archived?: boolean;
}

/**
 * Reads one page of threads. HubSpot sorts only a contact's threads newest first.
 *
 * https://developers.hubspot.com/docs/api-reference/2026-09-beta/conversations/conversations/threads/get-threads
 */
export async function listThreads(
  hubspot: HubSpot,
  filter: ThreadFilter,
  page: { limit: number; after?: string | undefined },
): Promise<Page<WireThread>> {
  const sort = filter.associatedContactId === undefined ? undefined : '-id';
  const query = { ...filter, ...page, association: 'TICKET', sort };
  return readPageOf(readThreads, await getPage(hubspot, hubspot.paths.threads, { query }));
}

/** Reads one thread. HubSpot returns an archived one only with `archived`, and otherwise 404. */
export async function getThread(
  hubspot: HubSpot,
  threadId: string,
  { archived = false } = {},
): Promise<WireThread> {
  const query = { association: 'TICKET', archived: archived || undefined };
  return readThreadOrThrow(await hubspot.get(hubspot.paths.thread(threadId), { query }));
}

export async function assignThread(
  hubspot: HubSpot,
  threadId: string,
  actorId: string,
): Promise<WireThread> {
  return readThreadOrThrow(
    await hubspot.write('PUT', hubspot.paths.assignee(threadId), { body: { actorId } }),
  );
}

/** HubSpot returns nothing. */
export async function unassignThread(hubspot: HubSpot, threadId: string): Promise<undefined> {
  await hubspot.write('DELETE', hubspot.paths.assignee(threadId));
}

export async function setThreadStatus(
  hubspot: HubSpot,
  threadId: string,
  status: WireStatus,
): Promise<WireThread> {
  return readThreadOrThrow(
    await hubspot.write('PATCH', hubspot.paths.thread(threadId), { body: { status } }),
  );
}

/** Archives a thread. HubSpot deletes it after 30 days. */
export async function archiveThread(hubspot: HubSpot, threadId: string): Promise<undefined> {
  await hubspot.write('DELETE', hubspot.paths.archivedThread(threadId));
}

export async function restoreThread(hubspot: HubSpot, threadId: string): Promise<WireThread> {
  return readThreadOrThrow(
    await hubspot.write('PATCH', hubspot.paths.thread(threadId), {
      query: { archived: true },
      body: { archived: false },
    }),
  );
}

function readThreads(items: unknown[]): WireThread[] {
  return items.flatMap((item) => readThread(item) ?? []);
}

function readThreadOrThrow(body: unknown): WireThread {
  const thread = readThread(body);
  if (!thread) throw new Unavailable({}, true);
  return thread;
}
