import { expect, test } from 'vitest';
import { absenceOf } from './absence.ts';

const OFFICE = { days: 'MONDAY_TO_FRIDAY', startMinute: 540, endMinute: 1_020 };
/** A Tuesday; 11:00 in Berlin. */
const NOW = '2026-11-17T10:00:00Z';

interface Hours {
  zone?: string;
  hours?: unknown;
  leave?: unknown;
}

const user = ({ zone = 'Europe/Berlin', hours = [OFFICE], leave }: Hours = {}) => ({
  hs_internal_user_id: '9001',
  hs_availability_status: 'available',
  hs_working_hours: JSON.stringify(hours),
  hs_out_of_office_hours: JSON.stringify(leave),
  hs_standard_time_zone: zone,
});
const at = (now: string, hours?: Hours) => absenceOf(user(hours), Date.parse(now));

test.each([
  ['within working hours', NOW, {}],
  ['in the first minute of them', '2026-11-17T08:00:00Z', {}],
  [
    'around the clock',
    '2026-11-22T23:30:00Z',
    {
      hours: [{ days: 'EVERY_DAY', startMinute: 0, endMinute: 1_440 }],
    },
  ],
  [
    'on a weekend with hours of its own',
    '2026-11-21T10:00:00Z',
    {
      hours: [OFFICE, { days: 'SATURDAY_SUNDAY', startMinute: 600, endMinute: 720 }],
    },
  ],
  ['without working hours', NOW, { hours: [] }],
  ['with working hours of another form', NOW, { hours: { monday: '9-5' } }],
  ['in an unknown time zone', '2026-11-17T03:00:00Z', { zone: 'Mars/Olympus' }],
  [
    'before an absence',
    NOW,
    {
      leave: [{ startTimestamp: Date.parse(NOW) + 1, endTimestamp: Date.parse(NOW) + 2 }],
    },
  ],
])('is none %s', (_, now, hours) => {
  expect(at(now, hours)).toBeUndefined();
});

test.each([
  ['before work', '2026-11-17T07:59:00Z', {}, '2026-11-17T08:00:00.000Z'],
  ['after work', '2026-11-17T16:00:00Z', {}, '2026-11-18T08:00:00.000Z'],
  ['on a weekend', '2026-11-21T10:00:00Z', {}, '2026-11-23T08:00:00.000Z'],
  ['over the end of summer time', '2026-10-24T10:00:00Z', {}, '2026-10-26T08:00:00.000Z'],
  ['in a zone ahead', '2026-11-17T10:00:00Z', { zone: 'Asia/Tokyo' }, '2026-11-18T00:00:00.000Z'],
  [
    'behind midnight UTC',
    '2026-11-17T01:30:00Z',
    { zone: 'America/New_York' },
    '2026-11-17T14:00:00.000Z',
  ],
  [
    'between two spans of a day',
    '2026-11-20T11:30:00Z',
    {
      hours: [
        { days: 'FRIDAY', startMinute: 540, endMinute: 720 },
        { days: 'FRIDAY', startMinute: 780, endMinute: 1_020 },
      ],
    },
    '2026-11-20T12:00:00.000Z',
  ],
  [
    'after the only hours of a week',
    '2026-11-20T17:00:00Z',
    {
      hours: [{ days: 'FRIDAY', startMinute: 540, endMinute: 720 }],
    },
    '2026-11-27T08:00:00.000Z',
  ],
  [
    'on a Saturday evening where every day is a working day',
    '2026-11-21T17:00:00Z',
    {
      hours: [{ days: 'EVERY_DAY', startMinute: 540, endMinute: 1_020 }],
    },
    '2026-11-22T08:00:00.000Z',
  ],
])('lasts until the next working hours %s', (_, now, hours, until) => {
  expect(at(now, hours)).toEqual({ until });
});

const until = (endTimestamp: string) => ({
  leave: [{ startTimestamp: 0, endTimestamp: Date.parse(endTimestamp) }],
});

test.each([
  ['at work', '2026-11-18T10:00:00Z', '2026-11-18T10:00:00.000Z'],
  ['at night', '2026-11-18T22:00:00Z', '2026-11-19T08:00:00.000Z'],
])('lasts until the end of an absence that ends %s', (_, end, expected) => {
  expect(at(NOW, until(end))).toEqual({ until: expected });
});

test('has no end for somebody who is away', () => {
  const away = { ...user(), hs_availability_status: 'away' };
  expect(absenceOf(away, Date.parse(NOW))).toEqual({});
});

test('reads users without any of these properties', () => {
  const empty = {
    hs_internal_user_id: undefined,
    hs_availability_status: undefined,
    hs_working_hours: undefined,
    hs_out_of_office_hours: undefined,
    hs_standard_time_zone: undefined,
  };
  expect(absenceOf(empty, Date.parse(NOW))).toBeUndefined();
});

test.each([2 ** 63, 8.64e15, 253_402_300_799_000])(
  'a leave without an end is an absence without an end: %d',
  (endTimestamp) => {
    const leave = [{ startTimestamp: Date.parse(NOW) - 1, endTimestamp }];
    expect(at(NOW, { leave })).toEqual({});
  },
);

test('ignores working hours outside the day', () => {
  const hours = [{ days: 'EVERY_DAY', startMinute: 1e15, endMinute: 1e15 }];
  expect(at(NOW, { hours })).toBeUndefined();
});
