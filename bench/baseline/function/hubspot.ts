import { Client } from '@hubspot/api-client';

const TRIES = 3;
const FIRST_WAIT_MS = 1_000;

/** One call of HubSpot's API, tried again after a 429 or a 5xx. @returns the answer's JSON, undefined when it has none */
export async function call(
  method: string,
  path: string,
  options: { qs?: Record<string, string | number>; body?: object } = {},
): Promise<unknown> {
  const client = new Client({
    accessToken: process.env['PRIVATE_APP_ACCESS_TOKEN'],
    basePath: process.env['HUBSPOT_API_URL'],
  });
  for (let count = 1; ; count += 1) {
    const response = await client.apiRequest({ method, path, ...options });
    if (response.status === 204) return undefined;
    if (response.ok) return response.json();
    const mayHelp = response.status === 429 || response.status >= 500;
    if (!mayHelp || count === TRIES) throw new Error(`HubSpot answered ${response.status}`);
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * count));
  }
}

/** All rows of a collection, page after page. */
export async function callForAll<Row>(
  path: string,
  query: Record<string, string | number>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const qs = after ? { ...query, after } : query;
    const page = (await call('GET', path, { qs })) as Page<Row>;
    rows.push(...page.results);
    after = page.paging?.next && decodeURIComponent(page.paging.next.after);
  } while (after);
  return rows;
}

interface Page<Row> {
  results: Row[];
  paging?: { next?: { after: string } };
}
