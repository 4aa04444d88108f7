import * as z from 'zod/mini';
import type { HubSpot } from './client.ts';
import { Unavailable } from './failures.ts';
import { id, readId, readText } from './lenient.ts';
import { readPage } from './pages.ts';
import type { Page } from './pages.ts';

export const THREADS_PER_PAGE = 500;

/** Fields are read plainly: a list holds a thousand threads, and a schema for each field slows a cold instance. */
const wireThread = z.pipe(
  z.looseObject({ id }),
  z.transform((thread) => ({
    id: thread.id,
    status: readStatus(thread.status),
    inboxId: readId(thread.inboxId),
    originalChannelId: readId(thread.originalChannelId),
    assignedTo: readId(thread.assignedTo),
    associatedContactId: readId(thread.associatedContactId),
    threadAssociations: readAssociations(thread.threadAssociations),
    createdAt: readText(thread.createdAt),
    closedAt: readText(thread.closedAt),
    latestMessageTimestamp: readText(thread.latestMessageTimestamp),
    latestMessageReceivedTimestamp: readText(thread.latestMessageReceivedTimestamp),
    latestMessageSentTimestamp: readText(thread.latestMessageSentTimestamp),
    archived: thread.archived === true,
    spam: thread.spam === true,
  })),
);

function readStatus(value: unknown): WireStatus | undefined {
  return value === 'OPEN' || value === 'CLOSED' ? value : undefined;
}

function readAssociations(value: unknown): { associatedTicketId: string | undefined } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return {
    associatedTicketId:
      'associatedTicketId' in value ? readId(value.associatedTicketId) : undefined,
  };
}

export type WireThread = z.infer<typeof wireThread>;
export type WireStatus = 'OPEN' | 'CLOSED';

export interface ThreadFilter {
  associatedContactId?: string;
  associatedTicketId?: string;
  threadStatus?: WireStatus;
  archived?: boolean;
}

/**
 * One page of threads, newest first where HubSpot sorts so: only a contact's can be had in descending order.
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
  return readPage(wireThread, await hubspot.get(hubspot.paths.threads, { query }));
}

/** A thread in the trash is found only when asked for as `archived`. */
export async function getThread(
  hubspot: HubSpot,
  threadId: string,
  { archived = false } = {},
): Promise<WireThread> {
  const query = { association: 'TICKET', archived: archived || undefined };
  return readThread(await hubspot.get(hubspot.paths.thread(threadId), { query }));
}

export async function assignThread(
  hubspot: HubSpot,
  threadId: string,
  actorId: string,
): Promise<WireThread> {
  return readThread(
    await hubspot.write('PUT', hubspot.paths.assignee(threadId), { body: { actorId } }),
  );
}

export async function unassignThread(hubspot: HubSpot, threadId: string): Promise<void> {
  await hubspot.write('DELETE', hubspot.paths.assignee(threadId));
}

export async function setThreadStatus(
  hubspot: HubSpot,
  threadId: string,
  status: WireStatus,
): Promise<WireThread> {
  return readThread(
    await hubspot.write('PATCH', hubspot.paths.thread(threadId), { body: { status } }),
  );
}

/** Puts a thread into HubSpot's trash, from which it is gone after 30 days. */
export async function archiveThread(hubspot: HubSpot, threadId: string): Promise<void> {
  await hubspot.write('DELETE', hubspot.paths.thread(threadId));
}

export async function restoreThread(hubspot: HubSpot, threadId: string): Promise<WireThread> {
  return readThread(
    await hubspot.write('PATCH', hubspot.paths.thread(threadId), {
      query: { archived: true },
      body: { archived: false },
    }),
  );
}

function readThread(body: unknown): WireThread {
  const thread = z.safeParse(wireThread, body);
  if (!thread.success) throw new Unavailable({}, true);
  return thread.data;
}
