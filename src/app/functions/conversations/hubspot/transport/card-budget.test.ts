import { expect, it } from 'vitest';
import { FakeClock } from '../../testing/fake-clock.ts';
import { RateLimited } from './api-errors.ts';
import { CardBudget } from './card-budget.ts';

it('allows 40 calls in any ten seconds while HubSpot refuses calls', () => {
  const clock = new FakeClock(new Date('2026-11-17T10:00:00Z'));
  const budget = new CardBudget(clock);
  const made: number[] = [];
  for (let count = 0; count < 1_000; count += 1) {
    try {
      budget.countCall(true);
      made.push(clock.now());
    } catch (error) {
      expect(error).toBeInstanceOf(RateLimited);
    }
    clock.advance(70);
  }
  const busiest = made.map(
    (at) => made.filter((other) => other >= at && other < at + 10_000).length,
  );
  expect(Math.max(...busiest)).toBe(40);
  expect(made.length).toBeGreaterThan(200);
});

it('says when the next call is possible', () => {
  const clock = new FakeClock(new Date('2026-11-17T10:00:00Z'));
  const budget = new CardBudget(clock);
  for (let count = 0; count < 40; count += 1) budget.countCall(true);
  clock.advance(4_000);
  expect(() => budget.countCall(true)).toThrow(expect.objectContaining({ retryAfterMs: 6_000 }));
});

it('allows any number of calls otherwise', () => {
  const budget = new CardBudget(new FakeClock(new Date('2026-11-17T10:00:00Z')));
  for (let count = 0; count < 100; count += 1) budget.countCall(false);
});
