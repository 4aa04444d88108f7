import { expect, it } from 'vitest';
import { RateLimitTracker } from './rate-limit-tracker.ts';
import type { CallPriority } from './rate-limit-tracker.ts';

function standingClock() {
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

function roomAfter(remaining: number) {
  const clock = standingClock();
  const room = new RateLimitTracker(clock);
  room.update({ ...limits, remaining });
  const waits = (...purposes: CallPriority[]) => purposes.map((purpose) => room.waitMs(purpose));
  return { clock, room, waits };
}

it('lets everything through while nobody told a limit', () => {
  const room = new RateLimitTracker(standingClock());
  room.update({});
  room.countCall();
  expect(room.waitMs('poll')).toBe(0);
});

it('lets the urgent go first, the less is left', () => {
  expect(roomAfter(90).waits('write', 'read', 'preview', 'poll')).toEqual([0, 0, 0, 0]);
  expect(roomAfter(56).waits('write', 'read', 'preview', 'poll')).toEqual([0, 0, 0, 500]);
  expect(roomAfter(36).waits('write', 'read', 'preview', 'poll')).toEqual([0, 0, 1_500, 2_500]);
  expect(roomAfter(0).waits('write', 'read', 'preview', 'poll')).toEqual([
    1_300, 2_600, 5_100, 6_100,
  ]);
});

it('counts its own calls, and what has become free since', () => {
  const { clock, room, waits } = roomAfter(26);
  expect(waits('read')).toEqual([0]);
  room.countCall();
  expect(waits('read')).toEqual([100]);
  clock.advance(100);
  expect(waits('read')).toEqual([0]);
});
