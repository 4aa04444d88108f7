import * as v from 'valibot';
import type { Absence } from '../../../cards/contract/people.ts';
import type { UserProperties } from '../hubspot/users.ts';
import { rows } from '../hubspot/wire/lenient-schemas.ts';

const MINUTES_OF_DAY = 24 * 60;
const minute = v.pipe(v.number(), v.maxValue(MINUTES_OF_DAY));
const workingHours = rows(v.object({ days: v.string(), startMinute: minute, endMinute: minute }));
const outOfOfficeHours = rows(v.object({ startTimestamp: v.number(), endTimestamp: v.number() }));

const DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const MINUTE_MS = 60_000;
const DAY_MS = MINUTES_OF_DAY * MINUTE_MS;
/** A leave without an end is stored with one that is far away, or that is no date at all. */
const MAX_LEAVE_MS = 3_650 * DAY_MS;

/**
 * Whether a user is away, out of office or outside their working hours, and until when.
 *
 * @param now Milliseconds since 1970.
 * @returns Undefined for a user who is available, as far as HubSpot says.
 */
export function absenceOf(user: UserProperties, now: number): Absence | undefined {
  if (user.hs_availability_status === 'away') return {};
  const leave = v
    .parse(outOfOfficeHours, readJson(user.hs_out_of_office_hours))
    .find(({ startTimestamp, endTimestamp }) => startTimestamp <= now && now < endTimestamp);
  const backAt = leave?.endTimestamp ?? now;
  if (backAt - now > MAX_LEAVE_MS) return {};
  const until = nextWorkingTime(user, backAt) ?? backAt;
  return until > now ? { until: new Date(until).toISOString() } : undefined;
}

/** The first moment from `at` on within the working hours; undefined without valid hours and time zone. */
function nextWorkingTime(user: UserProperties, at: number): number | undefined {
  const spans = v.parse(workingHours, readJson(user.hs_working_hours));
  const toLocal = localClock(user.hs_standard_time_zone);
  if (!toLocal) return undefined;
  const now = toLocal(at);
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  const starts = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((days) =>
    spans.flatMap(({ days: name, startMinute, endMinute }) => {
      const midnight = today + days * DAY_MS;
      const isOver = midnight + endMinute * MINUTE_MS <= now;
      if (isOver || !includesDay(name, new Date(midnight).getUTCDay())) return [];
      return Math.max(now, midnight + startMinute * MINUTE_MS);
    }),
  );
  if (starts.length === 0) return undefined;
  const start = Math.min(...starts);
  const guess = at + start - now;
  // The clocks may change in between.
  return guess + start - toLocal(guess);
}

/** @param days A day of the week, or one of HubSpot's names for several. */
function includesDay(days: string, day: number): boolean {
  const isWeekend = day % 6 === 0;
  if (days === 'EVERY_DAY') return true;
  if (days === 'MONDAY_TO_FRIDAY') return !isWeekend;
  return days === 'SATURDAY_SUNDAY' ? isWeekend : days === DAYS[day];
}

/** Turns a time into milliseconds since 1970 on a clock without time zones; undefined for an unknown zone. */
function localClock(timeZone: string | undefined): ((at: number) => number) | undefined {
  if (!timeZone) return undefined;
  try {
    // Swedish dates are written as in ISO 8601.
    const format = new Intl.DateTimeFormat('sv', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    return (at) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
  } catch {
    return undefined;
  }
}

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
