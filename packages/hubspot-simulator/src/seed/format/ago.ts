/** Time before the clock's start, such as `2d 3h` or `40m`. */
export type Ago = string;

const UNITS = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };

/**
 * @returns ISO 8601
 * @throws Error for an unreadable time
 */
export function before(start: Date, ago: Ago): string {
  return new Date(start.getTime() - lengthOf(ago)).toISOString();
}

/**
 * Like {@link before}, for a time after the clock's start.
 * @throws Error for an unreadable time
 */
export function after(start: Date, time: Ago): string {
  return new Date(start.getTime() + lengthOf(time)).toISOString();
}

function lengthOf(ago: Ago): number {
  const parts = [...ago.matchAll(/(\d+)([wdhms])/g)];
  const milliseconds = parts.reduce((sum, [, count, unit]) => {
    const length = Object.entries(UNITS).find(([name]) => name === unit)?.[1] ?? 0;
    return sum + Number(count) * length;
  }, 0);
  if (parts.length === 0) throw new Error(`"${ago}" is no time: write it like "2d 3h"`);
  return milliseconds;
}
