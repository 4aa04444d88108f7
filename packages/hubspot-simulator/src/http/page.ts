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
  /** Cursor of the next page. A number only under the variant `cursor-numeric`. */
  after?: string | number;
}

/** Cuts one page out of a list. Skips pages that end up empty. */
export function cutPage<Row>({ state }: Call, listing: Listing<Row>): Page<Row> {
  const { variants } = state;
  const { positionOf, limit, after, isVisible = () => true } = listing;
  const numeric = variants.has('cursor-numeric');
  const direction = listing.descending ? -1 : 1;
  const sorted = listing.rows
    .map((row) => ({ row, at: positionOf(row) }))
    .sort((left, right) => direction * compare(left.at, right.at));
  const isNext = (at: CursorPosition, index: number) => {
    if (after === undefined) return true;
    if (numeric) return index >= Number(after);
    return direction * compare(at, decodeCursor(after, variants)) > 0;
  };
  const first = sorted.findIndex(({ at }, index) => isNext(at, index));
  if (first === -1) return { rows: [] };
  for (let from = first; from < sorted.length; from += limit) {
    const cut = sorted.slice(from, from + limit);
    const rows = cut.map(({ row }) => row).filter(isVisible);
    const last = cut.at(-1);
    const hasMore = last !== undefined && from + limit < sorted.length;
    if (rows.length === 0) continue;
    if (hasMore) return { rows, after: numeric ? from + limit : encodeCursor(last.at) };
    return after !== undefined && variants.has('cursor-repeats') ? { rows, after } : { rows };
  }
  return { rows: [] };
}

/** The `paging` field, empty on the last page. Links on v3 use its second path order. */
export function paging(call: Call, after: string | number | undefined): object {
  if (after === undefined) return {};
  const query = new URLSearchParams(call.query);
  query.delete('after');
  const url = call.url.replace(
    '/conversations/v3/conversations/',
    '/conversations/conversations/v3/',
  );
  const cursor = call.state.variants.has('cursor-encoded-only')
    ? encodeURIComponent(after)
    : String(after);
  const link = `${url}?${[query.toString(), `after=${cursor}`].filter(Boolean).join('&')}`;
  return { paging: { next: { after, link } } };
}
