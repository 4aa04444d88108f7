import type { Reason } from '../contract/reason.ts';
import type { Strings } from '../i18n/en.ts';

/** Reasons in the agent's language. One that a newer function sends is left out. */
export function formatReasons(strings: Strings, reasons: readonly Reason[]): string {
  const texts: Partial<Record<string, string>> = strings.reasons;
  return reasons.flatMap((reason) => texts[reason] ?? []).join(' ');
}
