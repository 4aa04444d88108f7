import { readCurrentThread, rejectArchived } from '../access/thread-access.ts';
import { HubSpotError, Locked, NotFound, RateLimited } from '../hubspot/transport/api-errors.ts';
import { pause } from '../hubspot/transport/clock.ts';
import { RETRY_POLICY } from '../hubspot/transport/retry-policy.ts';
import type { WireThread } from '../hubspot/threads.ts';
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
 * report success for a write without effect. After a 423 or 429, waits, checks the thread and writes again.
 *
 * @returns The thread with the change.
 * @throws ActionError if the thread does not show the change, HubSpotError if HubSpot refused it.
 */
export async function writeAndVerify(call: Call, change: Write): Promise<WireThread> {
  const { shows, threadId } = change;
  let lost: HubSpotError | undefined;
  try {
    const written = await writeTwiceIfRefused(call, change);
    if (written && shows(written)) return written;
  } catch (error) {
    if (error instanceof NotFound) rejectArchived(await readCurrentThread(call, threadId));
    if (!(error instanceof HubSpotError && error.mayHaveArrived)) throw error;
    lost = error;
  }
  const now = await readCurrentThread(call, threadId).catch((error: unknown) => {
    if (error instanceof HubSpotError) lost ??= error;
    return undefined;
  });
  if (now && shows(now)) return now;
  if (!lost && now) throw new ActionError('REJECTED', { reason: 'NOT_APPLIED' });
  const code = lost ? toEnvelopeError(lost).code : 'UNAVAILABLE';
  throw new ActionError(code, { correlationId: lost?.correlationId });
}

/** After a refusal that passes, waits, checks the thread and writes a second time. */
async function writeTwiceIfRefused(
  call: Call,
  { threadId, write, shows, check }: Write,
): Promise<WireThread | undefined> {
  try {
    return await write();
  } catch (error) {
    if (!(await waitAfterRefusal(call, error))) throw error;
    const now = await readCurrentThread(call, threadId);
    if (shows(now)) return now;
    check?.(now);
    return write();
  }
}

/** Resolves with false if writing again cannot help, or there is no time for it. */
async function waitAfterRefusal({ hubspot, clock }: Call, error: unknown): Promise<boolean> {
  if (error instanceof RateLimited) return hubspot.waitForWrite().catch(() => false);
  const { lockedPauseMs } = RETRY_POLICY;
  if (!(error instanceof Locked) || hubspot.remainingMs() < 2 * lockedPauseMs) return false;
  await pause(clock, lockedPauseMs);
  return true;
}
