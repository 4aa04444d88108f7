import { expect, test } from 'vitest';
import { createAttemptId } from './platform.ts';

test('an attempt is named by the worker where it can', () => {
  expect(createAttemptId({ randomUUID: () => 'a-b' }, () => 0)).toBe('a-b');
});

test('else by random digits in the same form', () => {
  expect(createAttemptId(undefined, () => 0.999)).toBe('ffffffff-ffff-4fff-8fff-ffffffffffff');
  expect(createAttemptId({}, Math.random)).not.toBe(createAttemptId({}, Math.random));
});
