import { TICKET } from '../../../cards/contract/record.ts';
import type { HubSpot } from '../hubspot/client.ts';
import { NotFound, PathMissing } from '../hubspot/transport/api-errors.ts';
import { getThread } from '../hubspot/threads.ts';
import type { WireThread } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import { freshness } from '../request/freshness.ts';
import { ActionError } from '../request/action-error.ts';
import type { KnownThread } from '../request/instance-cache.ts';
import { isListedOnRecord } from './listed-on-record.ts';
import { recordIds } from './record-ids.ts';
import { rejectUnknownRecord } from './record-proof.ts';
import { isTicketContact } from './ticket-contacts.ts';

/**
 * Reads a thread and checks that it belongs to the record of the card. The app's token opens every thread of the
 * account and the browser's word is no proof, so nothing is returned or written before this check.
 *
 * @throws ActionError `NOT_LINKED`.
 */
export async function accessibleThread(
  call: Call,
  threadId: string,
  options: { archived?: boolean } = {},
): Promise<WireThread> {
  return (await proven(call, threadId, options)).thread;
}

async function proven(call: Call, threadId: string, options: { archived?: boolean }) {
  // A write may follow.
  call.cache.polledThreads.delete(accessKey(call, threadId));
  const recordCheck = rejectUnknownRecord(call);
  const read = getThreadAs(call.hubspot, threadId, options).then((thread) => ({
    thread,
    isFresh: freshness(call),
  }));
  const [{ thread, isFresh }] = await Promise.all([
    preferAccessError(recordCheck, read),
    recordCheck,
  ]);
  if (!(await belongsToRecord(call, thread, options))) throw new ActionError('NOT_LINKED');
  rememberAccess(call, { id: thread.id, ...toKnownThread(thread) });
  return { thread, isFresh };
}

/** HubSpot's response may not say that the thread is archived. */
async function getThreadAs(
  hubspot: HubSpot,
  threadId: string,
  options: { archived?: boolean },
): Promise<WireThread> {
  const thread = await getThread(hubspot, threadId, options);
  return { ...thread, archived: options.archived ?? thread.archived };
}

/** Like {@link accessibleThread}, for a thread that may be archived. */
export function readableThread(call: Call, threadId: string): Promise<WireThread> {
  return liveOrArchived((options) => accessibleThread(call, threadId, options));
}

/**
 * Like {@link accessibleThread}, for a message to the thread. HubSpot accepts no write to an archived thread and answers
 * 404, so this throws `REJECTED` with the reason `ARCHIVED`.
 */
export async function writableThread(call: Call, threadId: string): Promise<WireThread> {
  call.hubspot.setPriority('write');
  const thread = await readableThread(call, threadId);
  rejectArchived(thread);
  return thread;
}

/**
 * Like {@link writableThread}, for a change of the thread itself. Waits for the rate limit first, and reads the thread
 * again if the access check took further calls: a write that follows at once relies on what it was a moment ago.
 *
 * @param otherCheck Another check that must pass before the write.
 */
export async function changeableThread(
  call: Call,
  threadId: string,
  otherCheck?: Promise<void>,
): Promise<WireThread> {
  call.hubspot.setPriority('write');
  const read = async () => {
    await call.hubspot.waitForWrite();
    return liveOrArchived((options) => proven(call, threadId, options));
  };
  const [{ thread, isFresh }] = await Promise.all([read(), otherCheck]);
  const latest = isFresh() ? thread : await readCurrentThread(call, threadId);
  rejectArchived(latest);
  return latest;
}

/** Reads the current thread, live or archived, without an access check. */
export function readCurrentThread({ hubspot }: Call, threadId: string): Promise<WireThread> {
  return liveOrArchived((options) => getThreadAs(hubspot, threadId, options));
}

/** @throws ActionError `REJECTED` with the reason `ARCHIVED` for an archived thread. */
export function rejectArchived({ archived }: WireThread): void {
  if (archived) throw new ActionError('REJECTED', { reason: 'ARCHIVED' });
}

/** False if this account has no call that archives a thread without deleting it. */
export function canArchive({ hubspot }: Call): boolean {
  return hubspot.exists(hubspot.paths.archivedThread('any'));
}

/** Waits for data that was requested together with the access check. If both reject, throws the access error. */
export function preferAccessError<Value>(
  accessCheck: Promise<unknown>,
  value: Promise<Value>,
): Promise<Value> {
  return value.catch(async (error: unknown) => {
    await accessCheck;
    throw error;
  });
}

/** Runs for the live thread, and after a 404 for the archived one. */
export async function liveOrArchived<Value>(
  run: (options: { archived?: boolean }) => Promise<Value>,
): Promise<Value> {
  try {
    return await run({});
  } catch (error) {
    if (error instanceof NotFound) return run({ archived: true });
    if (!(error instanceof PathMissing)) throw error;
    // In some accounts, HubSpot's message does not distinguish a missing thread from a missing path.
    return run({ archived: true }).catch(() => {
      throw error;
    });
  }
}

/**
 * The latest known assignee and ticket of a thread. Skips the access check if this instance made it a short while ago.
 */
export async function lastKnownThread(call: Call, threadId: string): Promise<KnownThread> {
  const known = call.cache.threadAccess.get(accessKey(call, threadId));
  return known ?? toKnownThread(await readableThread(call, threadId));
}

export function rememberAccess(call: Call, { id, ...thread }: KnownThread & { id: string }): void {
  call.cache.threadAccess.set(accessKey(call, id), thread);
}

function toKnownThread({ assignedTo, threadAssociations }: WireThread): KnownThread {
  return { assignedTo, ticketId: threadAssociations?.associatedTicketId };
}

/** The key of a thread in the caches, by record. */
export function accessKey({ record }: Call, threadId: string): string {
  return `${record.objectTypeId}/${record.objectId}/${threadId}`;
}

async function belongsToRecord(
  call: Call,
  thread: WireThread,
  options: { archived?: boolean },
): Promise<boolean> {
  const { objectTypeId, objectId } = call.record;
  const isTicket = objectTypeId === TICKET;
  const named = isTicket
    ? thread.threadAssociations?.associatedTicketId
    : thread.associatedContactId;
  if (named === objectId) return true;
  return anyTrue([
    named === undefined ? Promise.resolve(false) : isMergedInto(call, named),
    isListedOnRecord(call, thread, options),
    ...(isTicket && thread.associatedContactId
      ? [isTicketContact(call, thread.associatedContactId)]
      : []),
  ]);
}

async function isMergedInto(call: Call, recordId: string): Promise<boolean> {
  const ids = await recordIds(call).catch((): string[] => []);
  return ids.includes(recordId);
}

/** True if any check is true. If none is and one failed, rejects with its error. */
async function anyTrue(checks: Promise<boolean>[]): Promise<boolean> {
  const results = await Promise.allSettled(checks);
  if (results.some((result) => result.status === 'fulfilled' && result.value)) return true;
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return false;
}
