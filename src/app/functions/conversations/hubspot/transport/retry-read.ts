import { AccountMoving, BadToken, Locked, Unavailable } from './api-errors.ts';
import { pause } from './clock.ts';
import type { Clock } from './clock.ts';

/** HubSpot asks for this wait after a 423: https://developers.hubspot.com/docs/api-reference/error-handling */
export const LOCKED_WAIT_MS = 2_000;
const SHORT_WAIT_MS = 250;
/** What a second try needs at least, beyond its wait. */
const SECOND_TRY_NEEDS_MS = 1_000;

interface RetryOptions {
  clock: Clock;
  /** Milliseconds left for calls. */
  remaining: () => number;
  /** True once the function has answered. */
  isOver: () => boolean;
}

/** Runs a read once more after a failure that may have passed meanwhile, if time allows. */
export async function retryRead<Value>(
  { clock, remaining, isOver }: RetryOptions,
  attempt: () => Promise<Value>,
): Promise<Value> {
  try {
    return await attempt();
  } catch (error) {
    const wait = retryWaitMs(error);
    if (wait === undefined || remaining() < wait + SECOND_TRY_NEEDS_MS) throw error;
    await pause(clock, wait);
    if (isOver()) throw error;
    return attempt();
  }
}

/** Milliseconds until a second try is worth it; undefined when it is not. */
function retryWaitMs(error: unknown): number | undefined {
  if (error instanceof AccountMoving) return undefined;
  if (error instanceof Locked) return Math.max(LOCKED_WAIT_MS, error.retryAfterMs ?? 0);
  // Now and then HubSpot refuses a good token once.
  if (error instanceof BadToken) return SHORT_WAIT_MS;
  if (error instanceof Unavailable) return Math.max(SHORT_WAIT_MS, error.retryAfterMs ?? 0);
  return undefined;
}
