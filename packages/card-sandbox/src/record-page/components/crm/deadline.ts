const DAY_MS = 86_400_000;

/** The fraction of the time that has passed, and the remaining time as text. */
export function deadline(
  start: string | null | undefined,
  end: string | null | undefined,
  now: number,
): { passed: number; words: string } {
  const [from, to] = [timeOf(start), timeOf(end)];
  const share = (now - from) / (to - from);
  const passed = Number.isFinite(share) ? Math.min(Math.max(share, 0), 1) : 0;
  return { passed, words: wordsOf(to, now) };
}

/** HubSpot returns dates as milliseconds or ISO 8601. */
function timeOf(value: string | null | undefined): number {
  if (!value) return NaN;
  return /^\d+$/.test(value) ? Number(value) : Date.parse(value);
}

function wordsOf(end: number, now: number): string {
  if (Number.isNaN(end)) return 'No deadline';
  const days = Math.ceil((end - now) / DAY_MS);
  if (days === 0) return 'Due today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days > 0 ? `${count} left` : `${count} overdue`;
}
