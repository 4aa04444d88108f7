import { z } from 'zod';
import { invalid } from './api-error.ts';

/** A row's place in its order: what it is sorted by, then what decides between equals. */
const Place = z.tuple([z.number(), z.number()]);
export type Place = z.infer<typeof Place>;

/** Live cursors come percent-encoded, `%3D%3D` at their end: whoever encodes them again loses their place. */
export function encodeCursor(place: Place): string {
  const text = JSON.stringify(place);
  const padded = text.padEnd(Math.ceil((text.length + 2) / 3) * 3 - 2);
  return encodeURIComponent(Buffer.from(padded).toString('base64'));
}

/** @throws ApiError 400 for anything that is no cursor of ours */
export function decodeCursor(after: string): Place {
  try {
    return Place.parse(JSON.parse(Buffer.from(after, 'base64').toString()));
  } catch {
    throw invalid(`Invalid paging cursor: ${after}`);
  }
}

export function compare(left: Place, right: Place): number {
  return left[0] - right[0] || left[1] - right[1];
}
