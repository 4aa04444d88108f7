import type { z } from 'zod';
import type { CheckedClient } from './checked-client.ts';

interface Page<Row> {
  readonly results: readonly Row[];
  readonly paging?:
    { readonly next?: { readonly link?: string | undefined } | undefined } | undefined;
}

/** Reads a list to its end by following its links. @returns the rows of each page */
export async function readAllPages<Row>(
  { get }: CheckedClient,
  path: string,
  shape: z.ZodType<Page<Row>>,
): Promise<(readonly Row[])[]> {
  const pages: (readonly Row[])[] = [];
  let link: string | undefined = path;
  while (link !== undefined) {
    const page: Page<Row> = (await get(link)).as(shape);
    pages.push(page.results);
    link = page.paging?.next?.link;
  }
  return pages;
}
