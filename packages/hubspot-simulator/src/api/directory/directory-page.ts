import { z } from 'zod';
import type { Call } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { limit, many, one, text } from '../../http/query.ts';
import { sortPositions } from '../../http/sort.ts';

/** Parameters of lists of inboxes, channels and channel accounts. `limit` precedes `defaultPageLength`. */
export const directoryQuery = {
  after: text,
  limit: one(z.coerce.number().int().min(1).max(500)),
  defaultPageLength: limit(500),
  sort: many(z.string()),
};

type DirectoryQuery = z.infer<z.ZodObject<typeof directoryQuery>>;

interface Entry {
  readonly id: string;
  readonly name: string;
}

/** One page of inboxes, channels or channel accounts, with the total. */
export function directoryPage(call: Call, rows: readonly Entry[], query: DirectoryQuery): object {
  const page = cutPage(call, {
    rows,
    positionOf: sortPositions(rows, query.sort),
    after: query.after,
    limit: query.limit ?? query.defaultPageLength,
  });
  return { total: rows.length, results: page.rows, ...paging(call, page.after) };
}
