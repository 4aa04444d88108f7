import * as v from 'valibot';
import { ActionError } from '../request/action-error.ts';

/** HubSpot's cursor for each list of threads, by the list's name. A list that is finished is missing. */
export type ListCursor = Record<string, string>;

const listCursor = v.record(v.string(), v.string());

export function writeListCursor(cursor: ListCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** @throws ActionError `INVALID_REQUEST` for a text that {@link writeListCursor} did not write. */
export function readListCursor(text: string): ListCursor {
  try {
    return v.parse(listCursor, JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    throw invalidCursor();
  }
}

export function invalidCursor(): ActionError {
  return new ActionError('INVALID_REQUEST', { detail: 'invalid field: after' });
}
