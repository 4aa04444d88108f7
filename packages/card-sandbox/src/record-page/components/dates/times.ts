import type { BaseTime } from '@hubspot/ui-extensions';

const DAY_MINUTES = 24 * 60;

export const minutesOf = ({ hours, minutes }: BaseTime) => hours * 60 + minutes;

export const timeAt = (minutes: number): BaseTime => ({
  hours: Math.floor(minutes / 60),
  minutes: minutes % 60,
});

/** Formats a time in a locale: `9:30 AM`, `09:30`. */
export function formatTime(time: BaseTime, locale: string | undefined): string {
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(minutesOf(time) * 60_000).replaceAll(/\s/g, ' ');
}

/** Parses typed text, in 12-hour or 24-hour notation. */
export function parseTime(text: string): BaseTime | undefined {
  const [, hour, minute, half] =
    /^\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap])?\.?m?\.?\s*$/i.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const afternoon = half?.toLowerCase() === 'p';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0);
  const minutes = Number(minute ?? 0);
  return hours < 24 && minutes < 60 ? { hours, minutes } : undefined;
}

/** The selectable times within the bounds, at an interval in minutes from midnight. */
export function timesEvery(interval: number, min?: BaseTime, max?: BaseTime): BaseTime[] {
  // An interval of zero would loop forever.
  const step = interval >= 1 ? Math.floor(interval) : 30;
  const from = min ? minutesOf(min) : 0;
  const to = max ? minutesOf(max) : DAY_MINUTES - 1;
  return Array.from({ length: Math.ceil(DAY_MINUTES / step) }, (_, place) => place * step)
    .filter((minutes) => minutes >= from && minutes <= to)
    .map(timeAt);
}
