import type { ActiveVariants } from './active-variants.ts';
import { mapObjects, type Rewrite } from './fields.ts';
import { rewriteIds, rewriteTimestamps, widenThreadIds } from './rewrite-formats.ts';
import { messageRewrites } from './rewrite-messages.ts';

/** Changes a response body as the active variants require. Bigints stand for large JSON numbers. */
export function rewriteBody(body: unknown, active: ActiveVariants): unknown {
  if (active.all().length === 0) return body;
  const rewrites: Rewrite[] = [...messageRewrites(active)];
  if (active.has('ids-above-2-53')) rewrites.push(widenThreadIds);
  if (active.has('ids-numeric')) rewrites.push(rewriteIds);
  if (active.has('timestamps-epoch-number')) rewrites.push(rewriteTimestamps(Number));
  if (active.has('timestamps-epoch-text')) rewrites.push(rewriteTimestamps(String));
  return rewrites.reduce((result, rewrite) => mapObjects(result, rewrite), body);
}

/** Serializes a body, with bigints as JSON numbers. */
export function toJson(body: unknown): string {
  const text = JSON.stringify(body, (_key, value: unknown) =>
    typeof value === 'bigint' ? `bigint:${value}` : value,
  );
  return text.replaceAll(/"bigint:(\d+)"/g, '$1');
}
