import { describe, expect, it } from 'vitest';
import { median } from './median.ts';
import { percentile } from './percentile.ts';

describe('a median', () => {
  it('is the middle number by size', () => expect(median([100, 9, 20])).toBe(20));

  it('is the mean of both middle numbers of an even count', () =>
    expect(median([100, 10, 9, 20])).toBe(15));

  it('does not exist without numbers', () => expect(median([])).toBeNaN());
});

describe('a percentile', () => {
  const numbers = [5, 100, 20, 9, 1, 2, 3, 4, 6, 7];

  it('is one of the numbers, by nearest rank', () => {
    expect(percentile(numbers, 95)).toBe(100);
    expect(percentile(numbers, 90)).toBe(20);
    expect(percentile(numbers, 50)).toBe(5);
  });

  it('does not exist without numbers', () => expect(percentile([], 95)).toBeNaN());
});
