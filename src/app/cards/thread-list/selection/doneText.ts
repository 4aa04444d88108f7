import type { Strings } from '../../i18n/en.ts';

export type BulkAction = 'assign' | 'close' | 'reopen';

/** "4 threads closed." */
export function doneText(action: BulkAction, count: number, strings: Strings): string {
  const { assigned, closed, reopened } = strings.selection;
  return { assign: assigned, close: closed, reopen: reopened }[action](count);
}
