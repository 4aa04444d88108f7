import type { Absence } from '../contract/people.ts';
import type { Language } from '../i18n/language.ts';

/** Before this many milliseconds, a weekday names one day only. */
const WEEK_MS = 6 * 24 * 60 * 60_000;

/** "Away" or "Off until Mon 9:00", in the time zone of all times on the card; '' for somebody who is available. */
export function formatAbsence(
  absence: Absence | undefined,
  now: number,
  { strings: { people }, format }: Language,
): string {
  if (!absence) return '';
  if (absence.until === undefined) return people.away;
  const until = Date.parse(absence.until);
  if (until <= now) return '';
  return people.offUntil(
    until - now < WEEK_MS ? format.weekdayTime(until) : format.dateTime(until),
  );
}
