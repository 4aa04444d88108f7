import { AccountMoving, BadToken, Locked, Unavailable } from './api-errors.ts';
import { RETRY_POLICY } from './retry-policy.ts';

/** Milliseconds after which repeating a read may help, besides a 429; `undefined` when it cannot. */
export function retryPauseMs(error: unknown): number | undefined {
  const { lockedPauseMs, retryPauseMs: pauseMs } = RETRY_POLICY;
  if (error instanceof AccountMoving) return undefined;
  if (error instanceof Locked) return Math.max(lockedPauseMs, error.retryAfterMs ?? 0);
  // HubSpot occasionally refuses a valid token once.
  if (error instanceof BadToken) return pauseMs;
  if (error instanceof Unavailable) return Math.max(pauseMs, error.retryAfterMs ?? 0);
  return undefined;
}
