import { expect, it } from 'vitest';
import { callWithoutApi } from '../testing/connection.ts';
import { freshness } from './freshness.ts';

it('ends after a second', () => {
  const call = callWithoutApi();
  const isFresh = freshness(call);
  call.clock.advance(1_000);
  expect(isFresh()).toBe(true);
  call.clock.advance(1);
  expect(isFresh()).toBe(false);
});

it('ends with the next call of the API', () => {
  const { hubspot, ...call } = callWithoutApi();
  let calls = 3;
  const isFresh = freshness({ ...call, hubspot: { ...hubspot, callCount: () => calls } });
  expect(isFresh()).toBe(true);
  calls = 4;
  expect(isFresh()).toBe(false);
});
