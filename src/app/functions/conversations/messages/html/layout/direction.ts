export type Direction = 'ltr' | 'rtl' | undefined;

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufeff]/;
const MARKS = { ltr: '\u200e', rtl: '\u200f' };

/** A line whose first letter alone would give it the other direction says its own. */
export function directed(line: string, direction: Direction): string {
  if (direction === undefined || !RTL_LETTER.test(line)) return line;
  return directionOf(line) === direction ? line : MARKS[direction] + line;
}

/**
 * What stands at the end of each cell of a row, and before the row, so that the cells keep their order: a number would
 * follow the letters before it.
 */
export function rowMarks(row: string, direction: Direction): { start: string; end: string } {
  if (direction !== 'rtl' && !RTL_LETTER.test(row)) return { start: '', end: '' };
  const own = directionOf(row);
  const end = MARKS[direction ?? own];
  return { start: (direction ?? own) === own ? '' : end, end };
}

function directionOf(line: string): 'ltr' | 'rtl' {
  return RTL_LETTER.test(line.charAt(line.search(/\p{L}/u))) ? 'rtl' : 'ltr';
}
