import { expect, test } from 'vitest';
import type { RateLimitStatus } from '../contract/envelope.ts';
import { pollInterval } from './pollInterval.ts';

const MINUTE = 60_000;
const plenty: RateLimitStatus = {
  limit: 100,
  remaining: 90,
  dailyLimit: 1_000,
  dailyRemaining: 900,
};

test.each<
  [minutesIdle: number, budget: RateLimitStatus, failures: number, minutes: number | undefined]
>([
  [0, plenty, 0, 0.5],
  [0, {}, 0, 0.5],
  [0.7, plenty, 0, 0.5],
  [0.8, plenty, 0, 2],
  [4.9, plenty, 0, 2],
  [5, plenty, 0, 15],
  [29.9, plenty, 0, 15],
  [30, plenty, 0, undefined],
  [0, plenty, 1, 1],
  [0, plenty, 3, 4],
  [0, plenty, 30, 15],
  [0, { ...plenty, remaining: 49 }, 0, 2],
  [0, { ...plenty, remaining: 19 }, 0, 10],
  [0, { ...plenty, remaining: 0 }, 0, 10],
  [0, { ...plenty, dailyRemaining: 199 }, 0, 10],
  [0, { ...plenty, dailyRemaining: 19 }, 0, undefined],
  [0, { remaining: 3 }, 0, 0.5],
])(
  'when idle for %d min with %j and %d failures, polls after %s min',
  (minutesIdle, budget, failures, minutes) => {
    const wait = minutes === undefined ? undefined : minutes * MINUTE;
    expect(pollInterval({ idle: minutesIdle * MINUTE, budget, failures })).toBe(wait);
  },
);

test.each([
  [0, 0, 10_000],
  [4.9, 0, 10_000],
  [4.9, 40, 10_000],
  [5, 0, 30_000],
  [5, 5, 15 * MINUTE],
  [120, 1, 2 * MINUTE],
])(
  'polls a chat, quiet for %d minutes, after %d idle minutes every %d ms',
  (minutesQuiet, minutesIdle, interval) => {
    const idle = minutesIdle * MINUTE;
    const quiet = minutesQuiet * MINUTE;
    expect(pollInterval({ idle, quiet, budget: plenty, failures: 0 })).toBe(interval);
  },
);

test('polls a chat less often when the rate limit runs low', () => {
  const budget = { ...plenty, remaining: 40 };
  expect(pollInterval({ idle: 0, quiet: 0, budget, failures: 0 })).toBe(2 * MINUTE);
});
