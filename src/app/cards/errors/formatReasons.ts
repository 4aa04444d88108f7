import type { Reason } from '../contract/reason.ts';
import type { Strings } from '../i18n/en.ts';

/**
 * Reasons in the agent's words.
 *
 * @param fallback What the function says, for a reason that the card has no words for.
 */
export function formatReasons(
  strings: Strings,
  fallback: string | undefined,
  ...why: (Reason | undefined)[]
): string {
  const told = why.map((reason) => reason && strings.reasons[reason]);
  return told.length > 0 && told.every(Boolean) ? told.join(' ') : (fallback ?? '');
}
