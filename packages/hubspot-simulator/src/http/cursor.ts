import { z } from 'zod';
import type { ActiveVariants } from '../variants/active-variants.ts';
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

/**
 * Decodes a cursor, whether or not the client removed its percent-encoding.
 * @throws ApiError 400 for an invalid cursor, and for a form that the active variants exclude
 */
export function decodeCursor(after: string, variants: ActiveVariants): CursorPosition {
  const encoded = after.includes('%');
  const excluded = encoded
    ? variants.has('cursor-decoded-only')
    : variants.has('cursor-encoded-only');
  try {
    const text = encoded && !excluded ? decodeURIComponent(after) : after;
    const position: unknown = JSON.parse(Buffer.from(text, 'base64').toString());
    if (!excluded) return CursorPosition.parse(position);
  } catch {
    // Invalid cursors and excluded forms get the same error.
  }
  throw invalid(`Invalid paging cursor: ${after}`);
}

export function compare(left: CursorPosition, right: CursorPosition): number {
  return left[0] - right[0] || left[1] - right[1];
}
