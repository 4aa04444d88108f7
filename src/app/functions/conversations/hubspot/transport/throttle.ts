import { pause } from './clock.ts';
import type { Clock } from './clock.ts';
import type { RateLimitTracker } from './rate-limit-tracker.ts';
import { RETRY_POLICY } from './retry-policy.ts';
import type { CallPriority } from './retry-policy.ts';

interface ThrottleOptions {
  clock: Clock;
  rateLimits: RateLimitTracker;
  /** Returns a number from 0 up to 1. Spreads calls that were refused at the same moment. */
  random: () => number;
  /** Milliseconds left for calls. */
  remainingMs: () => number;
}

/** Makes the calls of one request wait for capacity under HubSpot's rate limit. */
export interface Throttle {
  /**
   * Waits until a call should fit, for as long as time allows. After a refusal, waits as long as HubSpot asks.
   *
   * @param reserveMs Milliseconds to leave for the call and what follows it.
   * @returns False if there was no need to wait, or no time.
   * @throws RateLimited if HubSpot asks for more time than is left.
   */
  waitForCapacity(priority: CallPriority, reserveMs?: number): Promise<boolean>;
  /** True when a call had to wait. */
  hasWaited(): boolean;
}

export function createThrottle({
  clock,
  rateLimits,
  random,
  remainingMs,
}: ThrottleOptions): Throttle {
  const { minWaitMs, retryPauseMs, timeLeftForReadMs } = RETRY_POLICY;
  let waited = false;

  return {
    waitForCapacity: async (priority, reserveMs = timeLeftForReadMs) => {
      const timeMs = remainingMs() - reserveMs;
      rateLimits.rejectIfRefused(timeMs);
      const refusedMs = rateLimits.refusedMs();
      // A wait takes up to twice as long as planned, because of the random part.
      const estimateMs = Math.min(rateLimits.waitMs(priority), timeMs / 2);
      if (refusedMs === 0 && estimateMs < minWaitMs) return false;
      const spreadMs = Math.min(retryPauseMs, timeMs - refusedMs) * random();
      waited = true;
      await pause(clock, Math.max(refusedMs + spreadMs, estimateMs * (1 + random())));
      rateLimits.rejectIfRefused(0);
      return true;
    },
    hasWaited: () => waited,
  };
}
