import { expect, it } from 'vitest';
import { FakeClock } from '../../testing/fake-clock.ts';
import { RateLimited } from './api-errors.ts';
import { CardBudget } from './card-budget.ts';

const setup = () => {
  const clock = new FakeClock(new Date('2026-11-17T10:00:00Z'));
  return { clock, budget: new CardBudget(clock) };
};

/** The most calls in any ten seconds. */
const busiest = (times: number[]) =>
  Math.max(...times.map((at) => times.filter((each) => each >= at && each < at + 10_000).length));

it.each([0, 5_000, 12_000])(
  'plans at most 40 calls in any ten seconds, if each may wait for %i ms',
  (maxWaitMs) => {
    const { clock, budget } = setup();
    const times: number[] = [];
    for (let count = 0; count < 1_000; count += 1) {
      try {
        times.push(clock.now() + budget.planCall(maxWaitMs));
      } catch (error) {
        expect(error).toBeInstanceOf(RateLimited);
      }
      clock.advance(70);
    }
    expect(busiest(times)).toBe(40);
    expect(times.length).toBeGreaterThan(200);
  },
);

it('reports when the next call is possible to a caller that cannot wait', () => {
  const { clock, budget } = setup();
  for (let count = 0; count < 40; count += 1) budget.planCall(0);
  clock.advance(4_000);
  expect(() => budget.planCall(5_000)).toThrow(expect.objectContaining({ retryAfterMs: 6_000 }));
  expect(budget.planCall(6_000)).toBe(6_000);
});

it('counts calls that cannot wait, and lets later ones wait for them', () => {
  const { clock, budget } = setup();
  for (let count = 0; count < 60; count += 1) budget.countCall();
  clock.advance(1_000);
  expect(budget.planCall(10_000)).toBe(9_000);
});

it('forgets calls after the clock was set back', () => {
  const { clock, budget } = setup();
  for (let count = 0; count < 40; count += 1) budget.countCall();
  clock.setBack(60_000);
  expect(budget.planCall(0)).toBe(0);
});
