import type { BaseDate, DateInputProps } from '@hubspot/ui-extensions';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';

dayjs.extend(customParseFormat);

type Format = NonNullable<DateInputProps['format']>;

/** The kit's formats in dayjs notation: https://day.js.org/docs/en/display/format */
const FORMATS: Record<Format, string> = {
  short: 'MM/DD/YYYY',
  L: 'MM/DD/YYYY',
  long: 'MMMM D, YYYY',
  LL: 'MMMM D, YYYY',
  medium: 'MMM D, YYYY',
  ll: 'MMM D, YYYY',
  standard: 'YYYY-MM-DD',
  'YYYY-MM-DD': 'YYYY-MM-DD',
};

/** A day in ISO 8601, such as `2026-11-17`. */
export type Day = string;

/** The kit counts months from zero. */
export function toDay({ year, month, date }: BaseDate): Day {
  return [String(year).padStart(4, '0'), twoDigits(month + 1), twoDigits(date)].join('-');
}

export function fromDay(day: Day): BaseDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month: month - 1, date };
}

export function formatDay(day: Day, format: Format): string {
  return dayjs(day).format(FORMATS[format]);
}

/** Parses typed text in the field's format or another one of the kit. */
export function parseDay(text: string, format: Format): Day | undefined {
  const formats = [FORMATS[format], ...Object.values(FORMATS), 'M/D/YYYY'];
  const parsed = formats.map((each) => dayjs(text.trim(), each, true)).find((one) => one.isValid());
  return parsed?.format('YYYY-MM-DD');
}

/** The day at a moment in a time zone. */
export function dayIn(timeZone: string | undefined, now: Date): Day {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return parts.format(now);
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
