/** A span of time on some days of the week during which the team works. */
export interface BusinessHours {
  days: Weekday[];
  /** "HH:MM" in the time zone of the settings, to "24:00". A span whose end is not after its start ends the next day. */
  from: string;
  to: string;
}

/** From 00:00 to 24:00. */
export const TIME_PATTERN = '^(?:[01]\\d|2[0-3]):[0-5]\\d$|^24:00$';

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** The spans of a settings file; undefined unless all of them are valid. */
export function readBusinessHours(value: unknown): BusinessHours[] | undefined {
  return Array.isArray(value) && value.every(isBusinessHours) ? value : undefined;
}

/** True for a name such as "Europe/Berlin", and for the empty text, which stands for the account's time zone. */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    if (value !== '') new Intl.DateTimeFormat('en', { timeZone: value }).format(0);
    return true;
  } catch {
    return false;
  }
}

/** "HH:MM" as minutes since midnight. */
export function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

const TIME = new RegExp(TIME_PATTERN);

function isBusinessHours(value: unknown): value is BusinessHours {
  if (typeof value !== 'object' || value === null) return false;
  const { days, from, to }: Partial<Record<string, unknown>> = { ...value };
  const isTime = (time: unknown): time is string => typeof time === 'string' && TIME.test(time);
  return (
    Array.isArray(days) &&
    days.length > 0 &&
    days.every((day: unknown) => WEEKDAYS.some((weekday) => weekday === day)) &&
    isTime(from) &&
    isTime(to)
  );
}
