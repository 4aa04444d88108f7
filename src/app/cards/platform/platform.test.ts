import { expect, test } from 'vitest';
import { createAttemptId } from './platform.ts';

test('uses crypto.randomUUID for attempt ids when it exists', () => {
  expect(createAttemptId({ randomUUID: () => 'a-b' }, () => 0)).toBe('a-b');
});

test('builds attempt ids from random digits without crypto.randomUUID', () => {
  expect(createAttemptId(undefined, () => 0.999)).toBe('ffffffff-ffff-4fff-8fff-ffffffffffff');
  expect(createAttemptId({}, Math.random)).not.toBe(createAttemptId({}, Math.random));
});
