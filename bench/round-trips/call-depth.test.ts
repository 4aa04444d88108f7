import { expect, it } from 'vitest';
import { callDepth } from './call-depth.ts';

const call = (start: number, milliseconds: number) => ({
  at: new Date(start).toISOString(),
  milliseconds,
});

it('counts calls that waited for another, not those side by side', () => {
  expect(callDepth([])).toBe(0);
  expect(callDepth([call(0, 120), call(3, 120), call(5, 300)])).toBe(1);
  expect(callDepth([call(0, 120), call(3, 120), call(124, 120)])).toBe(2);
  expect(callDepth([call(124, 120), call(0, 300), call(301, 120), call(0, 120)])).toBe(3);
  expect(callDepth([call(0, 120), call(119, 120), call(245, 120)])).toBe(3);
});
