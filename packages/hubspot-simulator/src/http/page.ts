import type { Call } from './call.ts';
import { compare, decodeCursor, encodeCursor, type Place } from './cursor.ts';

interface Listing<Row> {
  rows: readonly Row[];
  place: (row: Row) => Place;
  descending?: boolean;
  limit: number;
  after?: string | undefined;
  /** Looked at only after the page was cut: pages can be short and still go on. */
  shows?: (row: Row) => boolean;
}

export interface Page<Row> {
  rows: Row[];
  after?: string;
}

/** One page of a list. An empty page never goes on: it is cut again further down. */
export function cutPage<Row>(listing: Listing<Row>): Page<Row> {
  const { place, limit, after, shows = () => true } = listing;
  const direction = listing.descending ? -1 : 1;
  const start = after === undefined ? undefined : decodeCursor(after);
  const rest = listing.rows
    .map((row) => ({ row, at: place(row) }))
    .filter(({ at }) => start === undefined || direction * compare(at, start) > 0)
    .sort((left, right) => direction * compare(left.at, right.at));
  for (let from = 0; from < rest.length; from += limit) {
    const cut = rest.slice(from, from + limit);
    const rows = cut.map(({ row }) => row).filter(shows);
    const last = cut.at(-1);
    const more = last !== undefined && from + limit < rest.length;
    if (rows.length > 0) return more ? { rows, after: encodeCursor(last.at) } : { rows };
  }
  return { rows: [] };
}

/** `paging` of an answer: left out on the last page. Links of v3 carry the second order of its path. */
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
