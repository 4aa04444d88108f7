import { describe, expect, it } from 'vitest';
import { callWithoutApi } from '../testing/connection.ts';
import { runTimers } from '../testing/run-with-fake-time.ts';
import { bestEffort } from './best-effort.ts';

/** Waits for a value that comes after some time; `Infinity` never comes. */
async function wait({ comesAfterMs = 0, remainingMs = 12_000, wasThrottled = false }) {
  const { clock, hubspot, ...call } = callWithoutApi();
  const start = clock.now();
  const value = new Promise<string>((resolve) => {
    if (comesAfterMs < Infinity) clock.after(comesAfterMs, () => resolve('value'));
  });
  const timed = {
    ...call,
    clock,
    hubspot: {
      ...hubspot,
      remainingMs: () => remainingMs - (clock.now() - start),
      wasThrottled: () => wasThrottled,
    },
  };
  const result = await runTimers(bestEffort(timed, value), clock);
  return { value: result, ms: clock.now() - start };
}

describe('optional data', () => {
  it.each([
    ['is used if it comes in time', { comesAfterMs: 2_999 }, 'value', 2_999],
    ['is left out after three seconds', { comesAfterMs: 3_001 }, undefined, 3_000],
    ['is left out when no time is left', { comesAfterMs: 900, remainingMs: 800 }, undefined, 800],
    [
      'is waited for while HubSpot limits the calls',
      { comesAfterMs: 10_900, wasThrottled: true },
      'value',
      10_900,
    ],
    [
      'is left out a second before no time is left',
      { comesAfterMs: Infinity, wasThrottled: true },
      undefined,
      11_000,
    ],
  ])('%s', async (_, options, value, ms) => {
    expect(await wait(options)).toEqual({ value, ms });
  });

  it('is left out if it fails', async () => {
    const failing = Promise.reject<string>(new Error('down'));
    expect(await bestEffort(callWithoutApi(), failing)).toBeUndefined();
  });
});
