import { invalid } from './api-error.ts';
import type { CursorPosition } from './cursor.ts';

interface Sortable {
  readonly id: string;
  readonly name: string;
}

const comparisons: Record<string, (left: Sortable, right: Sortable) => number> = {
  id: (left, right) => Number(left.id) - Number(right.id),
  name: (left, right) => left.name.localeCompare(right.name),
};

/**
 * Orders rows by id, or by the fields of a `sort` parameter. A leading minus reverses a field.
 *
 * @returns the position of each row
 * @throws ApiError 400 for an unknown field
 */
export function sortPositions<Row extends Sortable>(
  rows: readonly Row[],
  sort: readonly string[] = ['id'],
): (row: Row) => CursorPosition {
  const order = sort.map((field) => {
    const compare = comparisons[field.replace(/^-/, '')];
    if (!compare) throw invalid(`Cannot sort by ${field}`);
    return (left: Row, right: Row) => (field.startsWith('-') ? -1 : 1) * compare(left, right);
  });
  const sorted = rows.toSorted((left, right) => {
    for (const compare of order) {
      const result = compare(left, right);
      if (result !== 0) return result;
    }
    return 0;
  });
  const ranks = new Map(sorted.map((row, rank) => [row.id, rank]));
  return ({ id }) => [ranks.get(id) ?? 0, 0];
}
