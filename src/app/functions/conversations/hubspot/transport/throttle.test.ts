import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../testing/fake-clock.ts';
import { RateLimited } from './api-errors.ts';
import { RateLimitTracker } from './rate-limit-tracker.ts';
import { createThrottle } from './throttle.ts';

const START = new Date('2026-11-17T10:00:00Z');

/** @param random What spreads the calls, from 0 up to 1. */
function setup({ remaining = 100, remainingMs = 10_000, random = 0 }) {
  const clock = new FakeClock(START);
  const rateLimits = new RateLimitTracker(clock);
  rateLimits.update({ limit: 100, remaining, intervalMs: 10_000 });
  const throttle = createThrottle({
    clock,
    rateLimits,
    random: () => random,
    remainingMs: () => remainingMs - (clock.now() - START.getTime()),
  });
  const wait = async (...options: Parameters<typeof throttle.waitForCapacity>) => {
    const done = throttle.waitForCapacity(...options);
    while (clock.runNextTimer());
    return { waited: await done, ms: clock.now() - START.getTime() };
  };
  return { rateLimits, throttle, wait };
}

describe('a call', () => {
  it.each([
    ['does not wait where it fits', { remaining: 90 }, false, 0],
    ['does not wait for less than 400 ms', { remaining: 23 }, false, 0],
    ['waits until it fits', { remaining: 22 }, true, 400],
    ['waits up to twice as long', { remaining: 22, random: 0.5 }, true, 600],
    ['waits for half of the time that is left', { remaining: 0, remainingMs: 3_500 }, true, 1_000],
    ['does not wait without time', { remaining: 0, remainingMs: 2_000 }, false, 0],
  ])('%s', async (_, options, waited, ms) => {
    const { throttle, wait } = setup(options);
    expect(await wait('read')).toEqual({ waited, ms });
    expect(throttle.hasWaited()).toBe(waited);
  });

  it('leaves the time that the caller reserves', async () => {
    const { wait } = setup({ remaining: 0, remainingMs: 5_000 });
    expect(await wait('write', 4_000)).toEqual({ waited: true, ms: 500 });
  });
});

describe('after a refusal, a call', () => {
  const refusal = new RateLimited(5_000, { retryAfterMs: 5_000 });

  it.each([
    ['waits as long as HubSpot asks', {}, 5_000],
    ['waits a moment longer, to spread calls', { random: 0.5 }, 5_125],
    ['waits no longer than time is left', { random: 1, remainingMs: 6_600 }, 5_100],
  ])('%s', async (_, options, ms) => {
    const { rateLimits, wait } = setup(options);
    rateLimits.noteRefusal(refusal);
    expect(await wait('read')).toEqual({ waited: true, ms });
  });

  it('fails where HubSpot asks for more time than is left', async () => {
    const { rateLimits, throttle } = setup({ remainingMs: 6_499 });
    rateLimits.noteRefusal(refusal);
    await expect(throttle.waitForCapacity('read')).rejects.toThrow(RateLimited);
    expect(throttle.hasWaited()).toBe(false);
  });
});
