import { z } from 'zod';
import { invalid } from './api-error.ts';

/** Position of a row: its sort value, then a tie-breaker. */
const CursorPosition = z.tuple([z.number(), z.number()]);
export type CursorPosition = z.infer<typeof CursorPosition>;

/** Encodes a cursor. Live cursors are percent-encoded and end with `%3D%3D`. */
export function encodeCursor(position: CursorPosition): string {
  const text = JSON.stringify(position);
  const padded = text.padEnd(Math.ceil((text.length + 2) / 3) * 3 - 2);
  return encodeURIComponent(Buffer.from(padded).toString('base64'));
}

/** @throws ApiError 400 for an invalid cursor */
export function decodeCursor(after: string): CursorPosition {
  try {
    return CursorPosition.parse(JSON.parse(Buffer.from(after, 'base64').toString()));
  } catch {
    throw invalid(`Invalid paging cursor: ${after}`);
  }
}

export function compare(left: CursorPosition, right: CursorPosition): number {
  return left[0] - right[0] || left[1] - right[1];
}
