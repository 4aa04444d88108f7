import { describe, expect, it } from 'vitest';
import { formatTime, parseTime, timesEvery } from './times.ts';

describe('a time', () => {
  it('is written as the locale does', () => {
    expect(formatTime({ hours: 15, minutes: 5 }, 'en-US')).toBe('3:05 PM');
    expect(formatTime({ hours: 15, minutes: 5 }, 'de-DE')).toBe('15:05');
  });

  it.each([
    ['9', 9, 0],
    ['9:30', 9, 30],
    ['0930', 9, 30],
    ['9.30 pm', 21, 30],
    ['12 AM', 0, 0],
    ['12:15 p.m.', 12, 15],
    ['23:59', 23, 59],
  ])('is read from %s', (text, hours, minutes) => {
    expect(parseTime(text)).toEqual({ hours, minutes });
  });

  it.each(['', 'noon', '25:00', '9:75'])('is not made up from %j', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  it('can be chosen every so often, within bounds', () => {
    const nine = { hours: 9, minutes: 0 };
    const ten = { hours: 10, minutes: 0 };
    expect(timesEvery(30, nine, ten)).toEqual([nine, { hours: 9, minutes: 30 }, ten]);
    expect(timesEvery(60)).toHaveLength(24);
    expect(timesEvery(0)).toHaveLength(48);
  });
});
