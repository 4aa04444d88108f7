import { expect, it } from 'vitest';
import { RateLimitTracker } from './rate-limit-tracker.ts';
import type { CallPriority } from './retry-policy.ts';

function stoppedClock() {
  let now = 0;
  return {
    now: () => now,
    after: () => () => undefined,
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const limits = { limit: 100, intervalMs: 10_000 };

function trackerAfter(remaining: number) {
  const clock = stoppedClock();
  const tracker = new RateLimitTracker(clock);
  tracker.update({ ...limits, remaining });
  const waits = (...priorities: CallPriority[]) =>
    priorities.map((priority) => tracker.waitMs(priority));
  return { clock, tracker, waits };
}

it('allows every call while the limit is unknown', () => {
  const tracker = new RateLimitTracker(stoppedClock());
  tracker.update({});
  tracker.startCall();
  expect(tracker.waitMs('poll')).toBe(0);
});

it('delays low-priority calls first as capacity runs out', () => {
  expect(trackerAfter(90).waits('write', 'read', 'preview', 'poll')).toEqual([0, 0, 0, 0]);
  expect(trackerAfter(56).waits('write', 'read', 'preview', 'poll')).toEqual([0, 0, 0, 500]);
  expect(trackerAfter(36).waits('write', 'read', 'preview', 'poll')).toEqual([0, 0, 1_500, 2_500]);
  expect(trackerAfter(0).waits('write', 'read', 'preview', 'poll')).toEqual([
    1_300, 2_600, 5_100, 6_100,
  ]);
});

it('counts its own calls and the capacity that returns over time', () => {
  const { clock, tracker, waits } = trackerAfter(26);
  expect(waits('read')).toEqual([0]);
  tracker.startCall();
  expect(waits('read')).toEqual([100]);
  clock.advance(100);
  expect(waits('read')).toEqual([0]);
});
