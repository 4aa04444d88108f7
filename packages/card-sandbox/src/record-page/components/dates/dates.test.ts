import { describe, expect, it } from 'vitest';
import { dayIn, formatDay, fromDay, parseDay, toDay } from './dates.ts';

describe('a day', () => {
  it('counts its month from zero in a card, and from one in a calendar', () => {
    expect(toDay({ year: 1986, month: 8, date: 4 })).toBe('1986-09-04');
    expect(fromDay('1986-09-04')).toEqual({ year: 1986, month: 8, date: 4 });
  });

  it.each([
    ['short', '09/04/1986'],
    ['L', '09/04/1986'],
    ['long', 'September 4, 1986'],
    ['LL', 'September 4, 1986'],
    ['medium', 'Sep 4, 1986'],
    ['ll', 'Sep 4, 1986'],
    ['standard', '1986-09-04'],
    ['YYYY-MM-DD', '1986-09-04'],
  ] as const)("is written and read as the kit's format %s says", (format, text) => {
    expect(formatDay('1986-09-04', format)).toBe(text);
    expect(parseDay(text, format)).toBe('1986-09-04');
  });

  it('is read in the other formats too, and never made up', () => {
    expect(parseDay('9/4/1986', 'long')).toBe('1986-09-04');
    expect(parseDay('02/31/2026', 'short')).toBeUndefined();
    expect(parseDay('soon', 'short')).toBeUndefined();
  });

  it('is another one elsewhere', () => {
    const now = new Date('2026-11-17T23:30:00Z');
    expect(dayIn('America/New_York', now)).toBe('2026-11-17');
    expect(dayIn('Asia/Tokyo', now)).toBe('2026-11-18');
  });
});
