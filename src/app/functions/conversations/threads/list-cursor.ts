import * as z from 'zod/mini';
import { ActionError } from '../request/action-error.ts';

/** Where each list of threads goes on, by the list's name; a list that is not here is done. */
export type ListCursor = Record<string, string>;

const listCursor = z.record(z.string(), z.string());

export function writeListCursor(cursor: ListCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** @throws Refusal `INVALID_REQUEST` for what {@link writeListCursor} did not write. */
export function readListCursor(text: string): ListCursor {
  try {
    return z.parse(listCursor, JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    throw invalidCursor();
  }
}

export function invalidCursor(): ActionError {
  return new ActionError('INVALID_REQUEST', '"after" is not valid here. Reload the list.');
}
