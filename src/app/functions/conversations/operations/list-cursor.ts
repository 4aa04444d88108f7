import * as z from 'zod/mini';

/** Where each list of a record's threads goes on; a list that is not here is done. */
export type ListCursor = Partial<Record<'open' | 'closed' | 'linked', string>>;

const listCursor = z.strictObject({
  open: z.optional(z.string()),
  closed: z.optional(z.string()),
  linked: z.optional(z.string()),
});

export function writeListCursor(cursor: ListCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Undefined for what {@link writeListCursor} did not write. */
export function readListCursor(text: string): ListCursor | undefined {
  try {
    const read = z.safeParse(listCursor, JSON.parse(Buffer.from(text, 'base64url').toString()));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
