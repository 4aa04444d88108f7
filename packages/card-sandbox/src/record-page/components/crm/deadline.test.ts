import { expect, it } from 'vitest';
import { deadline } from './deadline.ts';

const NOW = Date.parse('2026-11-17T12:00:00Z');

it.each([
  ['2026-11-07T12:00:00Z', '2026-11-27T12:00:00Z', 0.5, '10 days left'],
  [String(Date.parse('2026-11-16T12:00:00Z')), '2026-11-18T12:00:00Z', 0.5, '1 day left'],
  ['2026-11-01', '2026-11-10T12:00:00Z', 1, '7 days overdue'],
  ['2026-11-01T12:00:00Z', '2026-11-17T12:00:00Z', 1, 'Due today'],
  ['2026-12-01', '2026-12-02T12:00:00Z', 0, '15 days left'],
  [null, null, 0, 'No deadline'],
])('from %s to %s', (start, end, passed, words) => {
  expect(deadline(start, end, NOW)).toEqual({ passed, words });
});
