import { TICKET } from '../../../cards/contract/record.ts';
import type { RecordReference } from '../../../cards/contract/record.ts';
import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import { NotFound, PathMissing } from '../hubspot/transport/api-errors.ts';
import { getThread } from '../hubspot/threads.ts';
import type { WireThread } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import { ActionError } from '../request/action-error.ts';
import { isListedOnRecord } from './listed-on-record.ts';
import { recordIds } from './record-ids.ts';
import { isTicketContact } from './ticket-contacts.ts';

/**
 * The thread, after proof that it belongs to the record the card stands on. The browser's word is no proof: the app's
 * token opens every thread of the account, so nothing may be read out or written before this.
 */
export async function accessibleThread(
  call: Call,
  threadId: string,
  options: { archived?: boolean } = {},
): Promise<WireThread> {
  const found = await getThread(call.hubspot, threadId, options);
  const thread = { ...found, archived: options.archived ?? found.archived };
  if (!(await belongsToRecord(call, thread, options))) throw notLinked(call.record);
  rememberAccess(call, thread);
  return thread;
}

/** The proven thread for reading, live or in the trash. */
export function readableThread(call: Call, threadId: string): Promise<WireThread> {
  return liveOrArchived((options) => accessibleThread(call, threadId, options));
}

/**
 * The proven thread for a write, whose reads are as urgent as the write. HubSpot takes none on a thread in the trash, and
 * says only that it finds none.
 */
export async function writableThread(call: Call, threadId: string): Promise<WireThread> {
  call.hubspot.setPriority('write');
  const thread = await readableThread(call, threadId);
  rejectArchived(thread);
  return thread;
}

/** @throws ActionError for an archived thread. */
export function rejectArchived({ archived }: WireThread): void {
  if (!archived) return;
  throw new ActionError('REJECTED', 'This thread is archived. Restore it first, then try again.', {
    reason: 'ARCHIVED',
  });
}

/** False where HubSpot has no call that archives a thread without deleting it. */
export function canArchive({ hubspot }: Call): boolean {
  return hubspot.exists(hubspot.paths.archivedThread('any'));
}

/** What is read beside the proof. When both fail, the proof tells why. */
export function preferAccessError<Value>(
  proof: Promise<unknown>,
  value: Promise<Value>,
): Promise<Value> {
  return value.catch(async (error: unknown) => {
    await proof;
    throw error;
  });
}

/** Runs with the live thread, or with the one in the trash when there is no live one. */
export async function liveOrArchived<Value>(
  run: (options: { archived?: boolean }) => Promise<Value>,
): Promise<Value> {
  try {
    return await run({});
  } catch (error) {
    if (error instanceof NotFound) return run({ archived: true });
    if (!(error instanceof PathMissing)) throw error;
    // The words of some accounts do not tell a missing thread from a missing path.
    return run({ archived: true }).catch(() => {
      throw error;
    });
  }
}

/** Who had the thread, for a glance at it: proven now unless this instance saw the proof a short while ago. */
export async function lastAssignee(call: Call, threadId: string): Promise<string | undefined> {
  const link =
    call.cache.threadAccess.get(accessKey(call, threadId)) ??
    (await readableThread(call, threadId));
  return link.assignedTo;
}

export function rememberAccess(
  call: Call,
  { id, assignedTo }: Pick<ThreadSummary, 'id' | 'assignedTo'>,
): void {
  call.cache.threadAccess.set(accessKey(call, id), { assignedTo });
}

function accessKey({ record }: Call, threadId: string): string {
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
  return anyProof([
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

/** One proof is enough; without any, what kept one from being had is the answer. */
async function anyProof(proofs: Promise<boolean>[]): Promise<boolean> {
  const results = await Promise.allSettled(proofs);
  if (results.some((result) => result.status === 'fulfilled' && result.value)) return true;
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return false;
}

function notLinked(record: RecordReference): ActionError {
  const what = record.objectTypeId === TICKET ? 'ticket' : 'contact';
  return new ActionError(
    'NOT_LINKED',
    `This thread is not linked to this ${what} any more, so it cannot be opened from here. Reload the list.`,
  );
}
