import type { Language } from '../../i18n/language.ts';
import type { Wait } from '../threads/waiting.ts';

/** "2 h", or "over 2 h", without minutes, if the wait may have begun earlier. */
export function formatWait(
  { since, atLeast }: Wait,
  now: number,
  { strings, format }: Language,
  precise = false,
): string {
  const duration = format.duration(now - since, precise && !atLeast);
  return atLeast ? strings.list.over(duration) : duration;
}
