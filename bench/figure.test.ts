import { describe, expect, it } from 'vitest';
import { isMissed } from './figure.ts';
import type { Row } from './figure.ts';

const row: Row = { what: 'Something', figure: 6, baseline: 5, unit: 'ms' };

describe('a limit', () => {
  it('holds a figure or its ratio to the baseline', () => {
    expect(isMissed({ ...row, limit: { on: 'figure', atMost: 6 } })).toBe(false);
    expect(isMissed({ ...row, limit: { on: 'figure', atMost: 5.9 } })).toBe(true);
    expect(isMissed({ ...row, limit: { on: 'ratio', atMost: 1.2 } })).toBe(false);
    expect(isMissed({ ...row, limit: { on: 'ratio', atMost: 1.1 } })).toBe(true);
  });

  it('is missed by what could not be measured', () => {
    const limit = { on: 'ratio', atMost: 1 } as const;
    expect(isMissed({ ...row, figure: Number.NaN, limit })).toBe(true);
    expect(isMissed({ ...row, baseline: undefined, limit })).toBe(true);
  });
});
