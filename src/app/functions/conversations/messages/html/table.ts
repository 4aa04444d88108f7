import type { Flow } from './flow.ts';

export interface Cell {
  flow: Flow;
  isHeading: boolean;
}

/** A row, as the lines of each of its cells. */
interface Row {
  cells: string[][];
  isHeading: boolean;
}

/** A longer row is spread over several lines. */
const MAX_ROW_LENGTH = 100;

/**
 * A table as lines: one for each row, with its cells kept apart, or `heading: value` for each cell of a wide table.
 * Tables that only place things on a page become the lines of their cells.
 *
 * @param lengthOf The length of a line as it is displayed.
 */
export function tableLines(table: readonly Cell[][], lengthOf: (line: string) => number): string[] {
  const rows = dropEmptyColumns(
    table
      .map((cells) => ({
        cells: cells.map(({ flow }) => flow.lines),
        isHeading: cells.length > 1 && cells.every(({ isHeading }) => isHeading),
      }))
      .filter(({ cells }) => cells.some((lines) => lines.length > 0)),
  );
  const isWide = (row: Row) => isOneLine(row) && lengthOf(joined(row)) > MAX_ROW_LENGTH;
  const [first, ...others] = rows;
  if (first && isHeadingOf(first, others) && others.some(isWide)) {
    return labelled(first, others);
  }
  const lines = rows.flatMap((row) =>
    isOneLine(row) && !isWide(row) ? [joined(row)] : stacked(row.cells),
  );
  const isList = rows.filter(isOneLine).length > 1;
  return isList ? ['', ...lines, ''] : lines;
}

/** Cells that only leave space, in every row of this many cells. */
function dropEmptyColumns(rows: Row[]): Row[] {
  const used = new Map<number, Set<number>>();
  for (const { cells } of rows) {
    const columns = used.get(cells.length) ?? new Set();
    used.set(cells.length, columns);
    cells.forEach((lines, column) => lines.length > 0 && columns.add(column));
  }
  return rows.map(({ cells, isHeading }) => ({
    cells: cells.filter((_, column) => used.get(cells.length)?.has(column)),
    isHeading,
  }));
}

/** Two cells of several lines each stand beside each other for the layout's sake. */
function isOneLine({ cells }: Row): boolean {
  const long = cells.filter((lines) => lines.length > 1);
  return (
    cells.length > 1 && (long.length === 0 || (long.length === 1 && (long[0]?.length ?? 0) <= 3))
  );
}

function joined({ cells }: Row): string {
  return cells
    .map((lines, column) => {
      const text = lines.join(' ');
      if (column === cells.length - 1) return text;
      if (text === '') return '| ';
      return /[:：]$/.test(text) ? `${text} ` : `${text} | `;
    })
    .join('')
    .trim();
}

function isHeadingOf(first: Row, others: Row[]): boolean {
  const isShort = first.cells.length > 1 && first.cells.every((lines) => lines.length === 1);
  return (
    isShort &&
    (first.isHeading || others.length > 1) &&
    others.every(({ cells }) => cells.length === first.cells.length)
  );
}

function labelled(heading: Row, rows: Row[]): string[] {
  const labels = heading.cells.map((lines) => lines.join(' '));
  const isUsed = labels.every((_, column) => rows.some(({ cells }) => cells[column]?.length));
  const lines = rows.map(({ cells }) =>
    cells.flatMap((cell, column) => {
      const label = labels[column] ?? '';
      return cell.length > 0 ? [`${label.replace(/[:：]$/, '')}: ${cell.join(' ')}`] : [];
    }),
  );
  return ['', ...(isUsed ? [] : [joined(heading), '']), ...lines.flatMap((row) => [...row, ''])];
}

/** Cells below each other, set apart where each of several has lines of its own. */
function stacked(cells: string[][]): string[] {
  const isApart = cells.filter((lines) => lines.length > 1).length > 1;
  return isApart ? cells.flatMap((lines) => ['', ...lines, '']) : cells.flat();
}
