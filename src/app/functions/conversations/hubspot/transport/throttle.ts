import { pause } from './clock.ts';
import type { Clock } from './clock.ts';
import { RateLimited } from './api-errors.ts';
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
  /** True once the function has responded. */
  isFinished: () => boolean;
}

/** Makes the calls of one request wait for capacity under HubSpot's rate limit. */
export interface Throttle {
  /** Waits until the call should fit, for as long as time allows. */
  waitForCapacity(priority: CallPriority): Promise<void>;
  /**
   * Waits until a response shows that a write fits: for a POST, which must not be repeated.
   *
   * @param probe Any read whose response updates the rate limit.
   */
  confirmCapacity(probe: () => Promise<unknown>): Promise<void>;
  /** Repeats a call while HubSpot refuses it for its rate limit and time allows. A refused call had no effect. */
  retryWhileRateLimited(priority: CallPriority, call: () => Promise<unknown>): Promise<unknown>;
  /** True when a call had to wait. */
  hasWaited(): boolean;
}

export function createThrottle(options: ThrottleOptions): Throttle {
  const { clock, rateLimits, random, remainingMs, isFinished } = options;
  const { minPauseMs, minWaitMs, timeLeftForReadMs, timeLeftForPostMs } = RETRY_POLICY;
  let waited = false;

  async function wait(milliseconds: number): Promise<void> {
    waited = true;
    await pause(clock, milliseconds * (1 + random()));
  }

  async function attempt(call: () => Promise<unknown>) {
    try {
      return { accepted: true as const, response: await call() };
    } catch (error) {
      if (error instanceof RateLimited) return { accepted: false as const, error };
      throw error;
    }
  }

  return {
    waitForCapacity: async (priority) => {
      // A wait takes up to twice as long as planned, because of the random part.
      const longest = (remainingMs() - timeLeftForReadMs) / 2;
      const milliseconds = Math.min(rateLimits.waitMs(priority), longest);
      if (milliseconds > 0) await wait(milliseconds);
    },
    confirmCapacity: async (probe) => {
      while (rateLimits.waitMs('write') > 0 && !isFinished()) {
        const longest = (remainingMs() - timeLeftForPostMs) / 2;
        const milliseconds = Math.min(rateLimits.waitMs('write'), longest);
        if (milliseconds < minWaitMs) return;
        await wait(milliseconds);
        await attempt(probe);
      }
    },
    retryWhileRateLimited: async (priority, call) => {
      for (;;) {
        const result = await attempt(call);
        if (result.accepted) return result.response;
        const { error } = result;
        // Calls that have waited longer take priority.
        const isUrgent = priority === 'write' || remainingMs() <= RETRY_POLICY.promoteReadBelowMs;
        const expected = Math.max(minPauseMs, rateLimits.waitMs(isUrgent ? 'write' : 'read'));
        const longest = (remainingMs() - timeLeftForReadMs) / 2;
        const milliseconds = Math.min(error.retryAfterMs, expected, longest);
        if (milliseconds < minWaitMs) throw error;
        await wait(milliseconds);
        if (isFinished()) throw error;
      }
    },
    hasWaited: () => waited,
  };
}
