import type { ConversationsError } from '../../../cards/contract/envelope.ts';
import {
  Conflict,
  HubSpotError,
  Locked,
  NotFound,
  PathMissing,
  RateLimited,
} from '../hubspot/transport/api-errors.ts';
import { pause } from '../hubspot/transport/clock.ts';
import { RETRY_POLICY } from '../hubspot/transport/retry-policy.ts';
import { ActionError } from './action-error.ts';
import type { Call } from './call.ts';
import { toEnvelopeError } from './error-envelope.ts';

export interface VerifiedWrite<Value> {
  /** Sends the change; it must be idempotent. Resolves with the changed object, if HubSpot sends it. */
  write: () => Promise<Value | undefined>;
  /** Reads the object again. */
  read: () => Promise<Value>;
  /** True for an object that shows the change. */
  shows: (value: Value) => boolean;
  /** Throws if the object changed in a way that forbids a retry. */
  check?: ((value: Value) => void) | undefined;
  /** Explains a 404 of the write, whether or not it names the object, by throwing. */
  onNotFound?: () => Promise<void>;
}

/**
 * Writes, and judges the write by the object that HubSpot returns, or else by reading it again: HubSpot may report
 * success for a write without effect. After a 409, 423 or 429, waits, checks the object and writes again.
 *
 * @returns The object with the change.
 * @throws ActionError if the object does not show the change, HubSpotError if HubSpot refused it.
 */
export async function verifyWrite<Value>(call: Call, change: VerifiedWrite<Value>): Promise<Value> {
  const { shows, read, onNotFound } = change;
  let lost: HubSpotError | undefined;
  try {
    const written = await writeTwiceIfRefused(call, change);
    if (written && shows(written)) return written;
  } catch (error) {
    if (error instanceof NotFound || error instanceof PathMissing) await onNotFound?.();
    if (!(error instanceof HubSpotError && error.mayHaveArrived)) throw error;
    lost = error;
  }
  const now = await read().catch((error: unknown) => {
    if (error instanceof HubSpotError) lost ??= error;
    return undefined;
  });
  if (now && shows(now)) return now;
  if (!lost && now) throw new ActionError('REJECTED', { reason: 'NOT_APPLIED' });
  const { code, hubspotMessage } = lost ? toEnvelopeError(lost) : UNAVAILABLE;
  throw new ActionError(code, { hubspotMessage, correlationId: lost?.correlationId });
}

const UNAVAILABLE: ConversationsError = { code: 'UNAVAILABLE' };

/** After a refusal that passes, waits, checks the object and writes a second time. */
async function writeTwiceIfRefused<Value>(
  call: Call,
  { write, read, shows, check }: VerifiedWrite<Value>,
): Promise<Value | undefined> {
  try {
    return await write();
  } catch (error) {
    if (!(await waitAfterRefusal(call, error))) throw error;
    const now = await read();
    if (shows(now)) return now;
    check?.(now);
    return write();
  }
}

/** Resolves with false if writing again cannot help, or there is no time for it. */
async function waitAfterRefusal({ hubspot, clock }: Call, error: unknown): Promise<boolean> {
  if (error instanceof RateLimited) return hubspot.waitForWrite().catch(() => false);
  const { lockedPauseMs } = RETRY_POLICY;
  const passes = error instanceof Locked || error instanceof Conflict;
  if (!passes || hubspot.remainingMs() < 2 * lockedPauseMs) return false;
  await pause(clock, lockedPauseMs);
  return true;
}
