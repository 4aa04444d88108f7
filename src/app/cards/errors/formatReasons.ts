import type { Reason } from '../contract/reason.ts';
import type { Strings } from '../i18n/en.ts';

/**
 * Reasons in the agent's language.
 *
 * @param fallback the function's own sentence, used if a reason has no translation.
 */
export function formatReasons(
  strings: Strings,
  fallback: string | undefined,
  ...why: (Reason | undefined)[]
): string {
  const texts = why.map((reason) => reason && strings.reasons[reason]);
  return texts.length > 0 && texts.every(Boolean) ? texts.join(' ') : (fallback ?? '');
}
