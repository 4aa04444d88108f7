import { expect, it } from 'vitest';
import { FakeClock } from '../../testing/fake-clock.ts';
import { CardBudget } from './card-budget.ts';

const setup = () => {
  const clock = new FakeClock(new Date('2026-11-17T10:00:00Z'));
  return { clock, budget: new CardBudget(clock) };
};

/** The most calls in any ten seconds. */
const busiest = (times: number[]) =>
  Math.max(...times.map((at) => times.filter((each) => each >= at && each < at + 10_000).length));

it.each([70, 250, 3_000])('allows at most 40 calls in any ten seconds: %i ms apart', (apartMs) => {
  const { clock, budget } = setup();
  const times: number[] = [];
  for (let count = 0; count < 1_000; count += 1) {
    if (budget.takeCall() === 0) times.push(clock.now());
    clock.advance(apartMs);
  }
  expect(busiest(times)).toBe(apartMs < 250 ? 40 : Math.min(40, Math.ceil(10_000 / apartMs)));
  expect(times.length).toBeGreaterThan(200);
});

it('returns the time until the next call', () => {
  const { clock, budget } = setup();
  for (let count = 0; count < 40; count += 1) budget.takeCall();
  clock.advance(4_000);
  expect(budget.takeCall()).toBe(6_500);
  clock.advance(6_500);
  expect(budget.takeCall()).toBe(0);
});

it('counts calls that cannot wait, and lets later ones wait for them', () => {
  const { clock, budget } = setup();
  for (let count = 0; count < 60; count += 1) budget.countCall();
  clock.advance(1_000);
  expect(budget.takeCall()).toBe(9_500);
});

it('forgets calls after the clock was set back', () => {
  const { clock, budget } = setup();
  for (let count = 0; count < 40; count += 1) budget.countCall();
  clock.setBack(60_000);
  expect(budget.takeCall()).toBe(0);
});
