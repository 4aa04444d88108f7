import type { Strings } from '../../i18n/en.ts';
import type { Outcome } from './useSelection.ts';

/** "4 threads closed." */
export function doneText(action: Outcome['action'], count: number, strings: Strings): string {
  const { assigned, closed, reopened } = strings.selection;
  return { assign: assigned, close: closed, reopen: reopened }[action](count);
}
