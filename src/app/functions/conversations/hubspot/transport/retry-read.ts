import { AccountMoving, BadToken, Locked, Unavailable } from './api-errors.ts';
import { pause } from './clock.ts';
import type { Clock } from './clock.ts';
import { RETRY_POLICY } from './retry-policy.ts';

interface RetryOptions {
  clock: Clock;
  /** Milliseconds left for calls. */
  remainingMs: () => number;
  /** True once the function has responded. */
  isFinished: () => boolean;
}

/** Repeats a read once after an error that may be temporary, if time allows. */
export async function retryRead<Value>(
  { clock, remainingMs, isFinished }: RetryOptions,
  attempt: () => Promise<Value>,
): Promise<Value> {
  try {
    return await attempt();
  } catch (error) {
    const waitMs = retryWaitMs(error);
    if (waitMs === undefined || remainingMs() < waitMs + RETRY_POLICY.timeLeftForRetryMs) {
      throw error;
    }
    await pause(clock, waitMs);
    if (isFinished()) throw error;
    return attempt();
  }
}

/** Milliseconds until a retry makes sense; `undefined` when it does not. */
function retryWaitMs(error: unknown): number | undefined {
  const { lockedPauseMs, retryPauseMs } = RETRY_POLICY;
  if (error instanceof AccountMoving) return undefined;
  if (error instanceof Locked) return Math.max(lockedPauseMs, error.retryAfterMs ?? 0);
  // HubSpot occasionally refuses a valid token once.
  if (error instanceof BadToken) return retryPauseMs;
  if (error instanceof Unavailable) return Math.max(retryPauseMs, error.retryAfterMs ?? 0);
  return undefined;
}
