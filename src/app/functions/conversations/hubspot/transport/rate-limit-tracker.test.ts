import { expect, it } from 'vitest';
import { Room } from './rate-limit-tracker.ts';
import type { Purpose } from './rate-limit-tracker.ts';

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
  const room = new Room(clock);
  room.note({ ...limits, remaining });
  const waits = (...purposes: Purpose[]) => purposes.map((purpose) => room.wait(purpose));
  return { clock, room, waits };
}

it('lets everything through while nobody told a limit', () => {
  const room = new Room(standingClock());
  room.note({});
  room.take();
  expect(room.wait('look')).toBe(0);
});

it('lets the urgent go first, the less is left', () => {
  expect(roomAfter(90).waits('write', 'read', 'fillIn', 'look')).toEqual([0, 0, 0, 0]);
  expect(roomAfter(56).waits('write', 'read', 'fillIn', 'look')).toEqual([0, 0, 0, 500]);
  expect(roomAfter(36).waits('write', 'read', 'fillIn', 'look')).toEqual([0, 0, 1_500, 2_500]);
  expect(roomAfter(0).waits('write', 'read', 'fillIn', 'look')).toEqual([
    1_300, 2_600, 5_100, 6_100,
  ]);
});

it('counts its own calls, and what has become free since', () => {
  const { clock, room, waits } = roomAfter(26);
  expect(waits('read')).toEqual([0]);
  room.take();
  expect(waits('read')).toEqual([100]);
  clock.advance(100);
  expect(waits('read')).toEqual([0]);
});
