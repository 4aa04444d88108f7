import type * as v from 'valibot';
import type { HubSpot, ReadOptions } from './client.ts';
import type { Endpoint } from './paths/paths.ts';
import { Rejected, Unavailable } from './transport/api-errors.ts';
import { isObject, itemsOf, readRows } from './wire/lenient-schemas.ts';

export interface Page<Row> {
  rows: Row[];
  /** Cursor for the next page, not percent-encoded; `undefined` on the last page. */
  after: string | undefined;
  /** Number of rows that could not be read. */
  unreadable: number;
}

/**
 * Requests one page of a collection. HubSpot does not document in which form it expects a cursor back: one that it refuses
 * is sent again as HubSpot wrote it.
 */
export async function getPage(
  hubspot: HubSpot,
  endpoint: Endpoint,
  options: ReadOptions = {},
): Promise<unknown> {
  const after = options.query?.after;
  try {
    return await hubspot.get(endpoint, options);
  } catch (error) {
    if (!(error instanceof Rejected) || typeof after !== 'string') throw error;
    const encoded = encodeURIComponent(after);
    if (encoded === after) throw error;
    return hubspot.get(endpoint, { ...options, query: { ...options.query, after: encoded } });
  }
}

/** Reads one page of a collection. A short page is not necessarily the last. */
export function readPage<Row extends v.GenericSchema>(
  row: Row,
  body: unknown,
): Page<v.InferOutput<Row>> {
  return readPageOf((items) => readRows(row, items), body);
}

/** Like {@link readPage}, for rows without a schema. `read` leaves out rows that it cannot read. */
export function readPageOf<Row>(read: (items: unknown[]) => Row[], body: unknown): Page<Row> {
  if (typeof body !== 'object' || body === null) throw new Unavailable();
  const items = resultsOf(body);
  const rows = read(items);
  return { rows, unreadable: items.length - rows.length, after: cursorOf(body) };
}

/** An empty list may be `null` or missing, and the only list of a page may have another name. */
function resultsOf(body: unknown): unknown[] {
  if (!isObject(body)) return itemsOf(body);
  const { results } = body;
  if (isObject(results) && 'results' in results) return resultsOf(results);
  if (results !== undefined) return itemsOf(results);
  const others = Object.keys(body).filter((name) => name !== 'paging' && name !== 'total');
  const lists = others.map((name) => body[name]).filter(Array.isArray);
  if (others.length > lists.length || lists.length > 1) throw new Unavailable();
  return itemsOf(lists[0]);
}

const CURSOR_IN_LINK = /[?&]after=([^&#]+)/;

/** The cursor is opaque, a number in some accounts, and may be in the link to the next page only. */
function cursorOf(body: unknown): string | undefined {
  const paging = isObject(body) ? body['paging'] : undefined;
  const next = isObject(paging) ? paging['next'] : undefined;
  const { after, link } = isObject(next) ? next : { link: next };
  const cursor = typeof after === 'string' || typeof after === 'number' ? String(after) : '';
  const linked = CURSOR_IN_LINK.exec(typeof link === 'string' ? link : '')?.[1];
  return decodeCursor(cursor || linked);
}

/** HubSpot sends cursors percent-encoded. The query encodes them again. */
function decodeCursor(after: string | undefined): string | undefined {
  try {
    return after && decodeURIComponent(after);
  } catch {
    return after;
  }
}

/** Reads all pages of a collection: at most `maxPages`, and never the same cursor twice. */
export async function allRows<Row>(
  maxPages: number,
  load: (after: string | undefined) => Promise<Page<Row>>,
): Promise<Row[]> {
  const followed = new Set<string>();
  const rows: Row[] = [];
  let after: string | undefined;
  for (let count = 0; count < maxPages; count += 1) {
    const page = await load(after);
    rows.push(...page.rows);
    after = page.after;
    if (after === undefined || followed.has(after)) break;
    followed.add(after);
  }
  return rows;
}
