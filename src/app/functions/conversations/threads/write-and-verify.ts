import { liveOrArchived, rejectArchived } from '../access/thread-access.ts';
import { HubSpotError, Locked, NotFound } from '../hubspot/transport/api-errors.ts';
import { pause } from '../hubspot/transport/clock.ts';
import { RETRY_POLICY } from '../hubspot/transport/retry-policy.ts';
import type { WireThread } from '../hubspot/threads.ts';
import { getThread } from '../hubspot/threads.ts';
import { ActionError } from '../request/action-error.ts';
import type { Call } from '../request/call.ts';
import { toEnvelopeError } from '../request/error-envelope.ts';

interface Write {
  threadId: string;
  /** Sends the change; it must be idempotent. Resolves with the changed thread, if HubSpot sends it. */
  write: () => Promise<WireThread | undefined>;
  /** True for a thread that shows the change. */
  shows: (thread: WireThread) => boolean;
  /** Throws if the thread changed in a way that forbids a retry. */
  check?: (thread: WireThread) => void;
}

/**
 * Writes, and judges the write by the thread that HubSpot returns, or else by reading the thread again: HubSpot may
 * report success for a write without effect. After a 423, waits, checks the thread and writes again.
 *
 * @returns The thread with the change.
 * @throws ActionError if the thread does not show the change, HubSpotError if HubSpot refused it.
 */
export async function writeAndVerify(call: Call, change: Write): Promise<WireThread> {
  const { shows, threadId } = change;
  let lost: HubSpotError | undefined;
  try {
    const written = await writeUnlocked(call, change);
    if (written && shows(written)) return written;
  } catch (error) {
    if (error instanceof NotFound) rejectArchived(await readAgain(call, threadId));
    if (!(error instanceof HubSpotError && error.mayHaveArrived)) throw error;
    lost = error;
  }
  const now = await readAgain(call, threadId).catch((error: unknown) => {
    if (error instanceof HubSpotError) lost ??= error;
    return undefined;
  });
  if (now && shows(now)) return now;
  if (!lost && now) throw new ActionError('REJECTED', { reason: 'NOT_APPLIED' });
  const code = lost ? toEnvelopeError(lost).code : 'UNAVAILABLE';
  throw new ActionError(code, { correlationId: lost?.correlationId });
}

async function writeUnlocked(
  call: Call,
  { threadId, write, shows, check }: Write,
): Promise<WireThread | undefined> {
  const { lockedPauseMs } = RETRY_POLICY;
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Locked) || call.hubspot.remainingMs() < 2 * lockedPauseMs) throw error;
    await pause(call.clock, lockedPauseMs);
    const now = await readAgain(call, threadId);
    if (shows(now)) return now;
    check?.(now);
    return write();
  }
}

/** Reads the current thread, live or archived. */
function readAgain({ hubspot }: Call, threadId: string): Promise<WireThread> {
  return liveOrArchived(async ({ archived }) => {
    const thread = await getThread(hubspot, threadId, { archived });
    return { ...thread, archived: archived ?? thread.archived };
  });
}
