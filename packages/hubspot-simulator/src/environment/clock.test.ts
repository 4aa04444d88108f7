import { expect, test } from 'vitest';
import { startClock } from './clock.ts';

const NOON = new Date('2026-11-17T12:00:00.000Z');

test('a standing clock moves only on request', () => {
  const clock = startClock(NOON, 'standing');
  expect(clock.now()).toEqual(NOON);
  clock.advance(90_000);
  expect(clock.now().toISOString()).toBe('2026-11-17T12:01:30.000Z');
  clock.set(NOON);
  expect(clock.now()).toEqual(NOON);
});

test('a running clock continues from where it was set', () => {
  const clock = startClock(NOON, 'running');
  const later = new Date('2027-03-01T08:00:00.000Z');
  clock.set(later);
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(later.getTime());
});
