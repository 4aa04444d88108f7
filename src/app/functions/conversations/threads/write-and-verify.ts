import { HubSpotError, Locked, NotFound } from '../hubspot/transport/api-errors.ts';
import { pause } from '../hubspot/transport/clock.ts';
import { LOCKED_WAIT_MS } from '../hubspot/transport/retry-read.ts';
import type { WireThread } from '../hubspot/threads.ts';
import { getThread } from '../hubspot/threads.ts';
import { liveOrArchived, rejectArchived } from '../access/thread-access.ts';
import { ActionError } from '../request/action-error.ts';
import type { Call } from '../request/call.ts';
import { toEnvelopeError } from '../request/error-envelope.ts';

interface Write {
  threadId: string;
  /** Sends the change; it must be idempotent. Returns the changed thread where HubSpot sends it. */
  write: () => Promise<WireThread | undefined>;
  /** True for a thread that shows the change. */
  shows: (thread: WireThread) => boolean;
  /** Throws when the thread changed in a way that forbids a second try. */
  check?: (thread: WireThread) => Promise<void>;
}

/**
 * Writes, and judges the write by the thread that HubSpot returns, or else by reading the thread again: HubSpot may
 * report success for a write that did nothing. A 423 is written again after two seconds and a fresh check.
 *
 * @returns The thread as it shows the change.
 * @throws ActionError when the change does not show, HubSpotError when HubSpot refused it.
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
  if (lost || !now) throw unconfirmed(lost, now);
  throw new ActionError(
    'REJECTED',
    'HubSpot took the change, but the thread does not show it. Look at the thread again, or change it in HubSpot.',
    { reason: 'NOT_APPLIED' },
  );
}

async function writeUnlocked(
  call: Call,
  { threadId, write, shows, check }: Write,
): Promise<WireThread | undefined> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Locked) || call.hubspot.remainingMs() < 2 * LOCKED_WAIT_MS) throw error;
    await pause(call.clock, LOCKED_WAIT_MS);
    const now = await readAgain(call, threadId);
    if (shows(now)) return now;
    await check?.(now);
    return write();
  }
}

/** The thread as it is now, live or archived. */
function readAgain({ hubspot }: Call, threadId: string): Promise<WireThread> {
  return liveOrArchived(async ({ archived }) => {
    const thread = await getThread(hubspot, threadId, { archived });
    return { ...thread, archived: archived ?? thread.archived };
  });
}

function unconfirmed(lost: HubSpotError | undefined, now: WireThread | undefined): ActionError {
  const known = now ? 'the thread does not show it' : 'the thread cannot be looked at just now';
  return new ActionError(
    lost ? toEnvelopeError(lost).code : 'UNAVAILABLE',
    `HubSpot did not confirm the change, and ${known}. Look again before you repeat it.`,
    { correlationId: lost?.correlationId },
  );
}
