import type { Strings } from './en.ts';
import { lazyValue } from './lazyValue.ts';
import { readTimeZone } from './timeZone.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Formats dates, times, durations and numbers for one agent. An invalid date becomes ''. */
export interface Format {
  /** "14:02" */
  time: (at: number) => string;
  /** "09:02" in another time zone. */
  timeIn: (at: number, timeZone: string) => string;
  /** "Tue 09:02" */
  weekdayTime: (at: number) => string;
  /** "17 Nov 2026, 14:02" */
  dateTime: (at: number) => string;
  /** "Today", "Yesterday", "Tuesday, 17 November" */
  day: (at: number, now: number) => string;
  /** Milliseconds since 1970 on a clock without time zones that shows the local time of a zone, by default the account's. */
  localTime: (at: number, timeZone?: string) => number;
  /** A text that is equal for two moments of the same day only. */
  dayKey: (at: number) => string;
  /** "2 hr ago"; a date once it is a week old. */
  ago: (at: number, now: number) => string;
  /** "2 h", or "2 h 14 min" when `precise` and under a week; at least one minute. */
  duration: (milliseconds: number, precise?: boolean) => string;
  number: (value: number) => string;
  /** "1.2 MB"; '' if the number of bytes is unknown. */
  fileSize: (bytes: number | undefined) => string;
  /** "Maria, Luis and Noor" */
  list: (items: string[]) => string;
  /** "German" for `de`; an unknown code as it is. */
  languageName: (code: string) => string;
}

export function createFormat(
  locale: string,
  timeZone: string | undefined,
  strings: Strings,
): Format {
  const zone = lazyValue(() => readTimeZone(timeZone));
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const format = lazyValue(
      () => new Intl.DateTimeFormat(locale, { timeZone: zone(), ...options }),
    );
    return (at: number) => (Number.isNaN(at) ? '' : format().format(at));
  };
  const time = formatter({ timeStyle: 'short' });
  const dateTime = formatter({ dateStyle: 'medium', timeStyle: 'short' });
  const dayKey = formatter({ year: 'numeric', month: '2-digit', day: '2-digit' });
  const weekday = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
  const fullDay = formatter({ dateStyle: 'long' });
  const shortDay = formatter({ day: 'numeric', month: 'short' });
  const shortDayOfYear = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
  const relative = lazyValue(
    () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }),
  );
  const numbers = lazyValue(() => new Intl.NumberFormat(locale));
  const number = (value: number) => numbers().format(value);

  const clocks = new Map<string, Intl.DateTimeFormat>();
  const clockOf = (name: string) => {
    const clock = clocks.get(name) ?? createClock(name || zone());
    clocks.set(name, clock);
    return clock;
  };
  const localTime = (at: number, timeZone = '') => {
    if (Number.isNaN(at)) return Number.NaN;
    const parts = clockOf(timeZone).formatToParts(at);
    const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
    return Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
  };
  /** How many midnights lie between two moments. */
  const daysBetween = (at: number, now: number) =>
    Math.floor(localTime(now) / DAY) - Math.floor(localTime(at) / DAY);

  /** Japanese writes times without spaces. */
  const unspaced = (text: string) => (locale.startsWith('ja') ? text.replace(/\s/g, '') : text);

  const isOld = (at: number, now: number) => now - at > 300 * DAY;

  return {
    time,
    timeIn: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' }).format(at),
    weekdayTime: formatter({ weekday: 'short', hour: 'numeric', minute: '2-digit' }),
    dateTime,
    dayKey,
    number,
    fileSize: (bytes) => {
      if (bytes === undefined) return '';
      const [unit, divisor] =
        bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
      const maximumFractionDigits = bytes < 1e6 ? 0 : 1;
      const size = Math.max(1, bytes / divisor);
      return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(
        size,
      );
    },
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    languageName: (code) => {
      try {
        return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
      } catch {
        return code;
      }
    },
    localTime,
    day: (at, now) => {
      const days = daysBetween(at, now);
      if (days === 0) return strings.today;
      if (days === 1) return strings.yesterday;
      return isOld(at, now) ? fullDay(at) : weekday(at);
    },
    ago: (at, now) => {
      if (Number.isNaN(at)) return '';
      const age = Math.max(0, now - at);
      const ago = (count: number, unit: Intl.RelativeTimeFormatUnit) =>
        unspaced(relative().format(-count, unit));
      if (age < MINUTE) return ago(0, 'second');
      if (age < HOUR) return ago(Math.floor(age / MINUTE), 'minute');
      if (age < DAY) return ago(Math.floor(age / HOUR), 'hour');
      if (age < 7 * DAY) return ago(daysBetween(at, now), 'day');
      return isOld(at, now) ? shortDayOfYear(at) : shortDay(at);
    },
    duration: (milliseconds, precise = false) => {
      const { minutes, hours, days } = strings.durations;
      const total = Math.max(1, Math.floor(milliseconds / MINUTE));
      const amounts: [number, (amount: number) => string][] = [
        [Math.floor(total / (24 * 60)), days],
        [Math.floor(total / 60) % 24, (amount) => hours(number(amount))],
        [total % 60, (amount) => minutes(number(amount))],
      ];
      const first = amounts.findIndex(([amount]) => amount > 0);
      const words = amounts
        .slice(first, precise && milliseconds < 7 * DAY ? first + 2 : first + 1)
        .filter(([amount]) => amount > 0)
        .map(([amount, say]) => say(amount));
      return unspaced(words.join(' '));
    },
  };
}

function createClock(timeZone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}
