import { rowMarks, type Direction } from './direction.ts';
import type { Flow } from './flow.ts';

export interface Cell {
  flow: Flow;
  isHeading: boolean;
  /** How many columns and rows it takes. */
  columns: number;
  rows: number;
}

/** The lines of a cell; undefined for a column that the cell before it takes as well. */
type Column = string[] | undefined;

interface Row {
  cells: Column[];
  isHeading: boolean;
}

/** A longer row is spread over several lines. */
const MAX_ROW_LENGTH = 100;

/**
 * A table as lines: one for each row, with its cells kept apart, or `heading: value` for each cell of a wide table.
 * Tables that only place things on a page become the lines of their cells.
 *
 * @param direction The table's, where it has one of its own.
 * @param lengthOf The length of a line as it is displayed.
 */
export function tableLines(
  table: readonly Cell[][],
  direction: Direction,
  lengthOf: (line: string) => number,
): string[] {
  const rows = dropEmptyColumns(
    inColumns(table).filter(({ cells }) => cells.some((lines) => lines?.length)),
  );
  const isWide = (row: Row) => isOneLine(row) && lengthOf(joined(row, direction)) > MAX_ROW_LENGTH;
  const [first, ...others] = rows;
  if (first && isHeadingOf(first, others) && others.some(isWide)) {
    return labelled(first, others, direction);
  }
  const arePairs = rows.length > 1 && rows.every(({ cells }) => cells.length <= 2);
  const hasLabels = arePairs && rows.some(isWide);
  const lines = rows.flatMap((row) => {
    if (!isOneLine(row)) return stacked(row.cells);
    const label = hasLabels ? labelOf(row.cells[0]) : '';
    if (label) return [`${label}: ${row.cells[1]?.join(' ') ?? ''}`.trimEnd()];
    return isWide(row) ? stacked(row.cells) : [joined(row, direction)];
  });
  const isList = rows.filter(isOneLine).length > 1;
  return isList ? ['', ...lines, ''] : lines;
}

/** Cells that take several rows are followed up to this column. */
const MAX_SPANNED_COLUMN = 12;

/**
 * The rows of a table with each cell in its column: a cell of several rows leaves those below it empty. A row of one cell
 * has no columns to keep, such as the lines beside a logo.
 */
function inColumns(table: readonly Cell[][]): Row[] {
  /** How many more rows the cell above takes of each column. */
  const taken: number[] = [];
  return table.map((row) => {
    const cells: Column[] = [];
    const skipTaken = () => {
      while (row.length > 1 && taken[cells.length]) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1;
        cells.push([]);
      }
    };
    for (const { flow, columns, rows } of row) {
      skipTaken();
      if (rows > 1 && cells.length < MAX_SPANNED_COLUMN) taken[cells.length] = rows - 1;
      cells.push(flow.lines, ...Array<Column>(columns - 1).fill(undefined));
    }
    return { cells, isHeading: row.every(({ isHeading }) => isHeading) };
  });
}

/** Cells that only leave space, in every row of this many cells. */
function dropEmptyColumns(rows: Row[]): Row[] {
  const used = new Map<number, Set<number>>();
  for (const { cells } of rows) {
    const columns = used.get(cells.length) ?? new Set();
    used.set(cells.length, columns);
    cells.forEach((lines, column) => lines?.length && columns.add(column));
  }
  return rows.map(({ cells, isHeading }) => ({
    cells: cells.filter((_, column) => used.get(cells.length)?.has(column)),
    isHeading,
  }));
}

/** Two cells of several lines each stand beside each other for the layout's sake. */
function isOneLine({ cells }: Row): boolean {
  const real = cells.filter((lines) => lines !== undefined);
  const long = real.filter((lines) => lines.length > 1);
  return real.length > 1 && long.length <= 1 && long.every((lines) => lines.length <= 3);
}

function joined({ cells }: Row, direction: Direction): string {
  const texts = cells.flatMap((lines) => (lines ? [lines.join(' ')] : []));
  const marks = rowMarks(texts.join(' '), direction);
  const row = texts
    .map((text, column) => {
      if (column === texts.length - 1) return text;
      if (text === '') return '| ';
      return text + marks.end + (/[:：]$/.test(text) ? ' ' : ' | ');
    })
    .join('');
  return marks.start + row.trim();
}

const MAX_LABEL = 40;

/** What stands in front of a wide value; '' for a cell that is no label. */
function labelOf(cell: Column): string {
  const text = cell?.length === 1 ? (cell[0] ?? '') : '';
  return text.length <= MAX_LABEL ? withoutColon(text) : '';
}

function withoutColon(text: string): string {
  return text.replace(/[:：]$/, '');
}

/** A first row that is marked as a heading, or is short where three or more columns go on below it. */
function isHeadingOf(first: Row, others: Row[]): boolean {
  const isShort = first.cells.every((lines) => lines?.length === 1);
  const isLikely = others.length > 1 && first.cells.length > 2;
  return (
    isShort &&
    (first.isHeading || isLikely) &&
    others.every(({ cells }) => cells.length === first.cells.length)
  );
}

function labelled(heading: Row, rows: Row[], direction: Direction): string[] {
  // Each cell of a heading has one line.
  const labels = heading.cells.flatMap((lines) => lines ?? []).map(withoutColon);
  const isUsed = labels.every((_, column) => rows.some(({ cells }) => cells[column]?.length));
  const lines = rows.map(({ cells }) =>
    labels.flatMap((label, column) => {
      const cell = cells[column];
      return cell?.length ? [`${label}: ${cell.join(' ')}`] : [];
    }),
  );
  return [
    '',
    ...(isUsed ? [] : [joined(heading, direction), '']),
    ...lines.flatMap((row) => [...row, '']),
  ];
}

/** Cells below each other, set apart where each of several has lines of its own. */
function stacked(columns: Column[]): string[] {
  const cells = columns.filter((lines) => lines !== undefined);
  const isApart = cells.filter((lines) => lines.length > 1).length > 1;
  return isApart ? cells.flatMap((lines) => ['', ...lines, '']) : cells.flat();
}
