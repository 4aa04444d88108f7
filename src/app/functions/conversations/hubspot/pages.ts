import * as z from 'zod/mini';
import type { HubSpot, ReadOptions } from './client.ts';
import type { Endpoint } from './paths/paths.ts';
import { Rejected, Unavailable } from './transport/api-errors.ts';
import { list, readRows } from './transport/lenient-schemas.ts';

/** Opaque, and a number in some accounts. */
const cursor = z.pipe(z.union([z.string().check(z.minLength(1)), z.number()]), z.transform(String));

const wirePage = z.object({
  results: list,
  paging: z.catch(
    z.optional(z.object({ next: z.optional(z.object({ after: cursor })) })),
    undefined,
  ),
});

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
  const { after } = options.query ?? {};
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
export function readPage<Row extends z.ZodMiniType>(row: Row, body: unknown): Page<z.output<Row>> {
  return readPageOf((items) => readRows(row, items), body);
}

/** Like {@link readPage}, for rows without a schema. `read` leaves out rows that it cannot read. */
export function readPageOf<Row>(read: (items: unknown[]) => Row[], body: unknown): Page<Row> {
  const page = z.safeParse(wirePage, body);
  if (!page.success) throw new Unavailable();
  const rows = read(page.data.results);
  const after = page.data.paging?.next?.after;
  return {
    rows,
    unreadable: page.data.results.length - rows.length,
    after: after ? decodeCursor(after) : undefined,
  };
}

/** HubSpot sends cursors percent-encoded. The query encodes them again. */
function decodeCursor(after: string): string {
  try {
    return decodeURIComponent(after);
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
