import { describe, expect, it } from 'vitest';
import { isMissed } from './benchmark.ts';
import type { Row } from './benchmark.ts';

const row: Row = { what: 'Something', value: 6, baseline: 5, unit: 'ms' };

describe('a limit', () => {
  it('applies to the value, or to its ratio to the baseline', () => {
    expect(isMissed({ ...row, limit: { on: 'value', atMost: 6 } })).toBe(false);
    expect(isMissed({ ...row, limit: { on: 'value', atMost: 5.9 } })).toBe(true);
    expect(isMissed({ ...row, limit: { on: 'ratio', atMost: 1.2 } })).toBe(false);
    expect(isMissed({ ...row, limit: { on: 'ratio', atMost: 1.1 } })).toBe(true);
  });

  it('is missed by a row that could not be measured', () => {
    const limit = { on: 'ratio', atMost: 1 } as const;
    expect(isMissed({ ...row, value: Number.NaN, limit })).toBe(true);
    expect(isMissed({ ...row, baseline: undefined, limit })).toBe(true);
  });

  it('applies to a ratio that was measured by itself', () => {
    const measured = { ...row, ratio: 1, limit: { on: 'ratio', atMost: 1.1 } } as const;
    expect(isMissed(measured)).toBe(false);
  });
});
