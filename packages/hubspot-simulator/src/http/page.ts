import type { Call } from './call.ts';
import { compare, decodeCursor, encodeCursor, type CursorPosition } from './cursor.ts';

interface Listing<Row> {
  rows: readonly Row[];
  positionOf: (row: Row) => CursorPosition;
  descending?: boolean;
  limit: number;
  after?: string | undefined;
  /** Filters rows after the page was cut, so pages can be shorter than `limit`. */
  isVisible?: (row: Row) => boolean;
}

export interface Page<Row> {
  rows: Row[];
  after?: string;
}

/** Cuts one page out of a list. Skips pages that end up empty. */
export function cutPage<Row>(listing: Listing<Row>): Page<Row> {
  const { positionOf, limit, after, isVisible = () => true } = listing;
  const direction = listing.descending ? -1 : 1;
  const start = after === undefined ? undefined : decodeCursor(after);
  const rest = listing.rows
    .map((row) => ({ row, at: positionOf(row) }))
    .filter(({ at }) => start === undefined || direction * compare(at, start) > 0)
    .sort((left, right) => direction * compare(left.at, right.at));
  for (let from = 0; from < rest.length; from += limit) {
    const cut = rest.slice(from, from + limit);
    const rows = cut.map(({ row }) => row).filter(isVisible);
    const last = cut.at(-1);
    const more = last !== undefined && from + limit < rest.length;
    if (rows.length > 0) return more ? { rows, after: encodeCursor(last.at) } : { rows };
  }
  return { rows: [] };
}

/** The `paging` field, empty on the last page. Links on v3 use its second path order. */
export function paging(call: Call, after: string | undefined): object {
  if (after === undefined) return {};
  const query = new URLSearchParams(call.query);
  query.delete('after');
  const url = call.url.replace(
    '/conversations/v3/conversations/',
    '/conversations/conversations/v3/',
  );
  const link = `${url}?${[query.toString(), `after=${after}`].filter(Boolean).join('&')}`;
  return { paging: { next: { after, link } } };
}
