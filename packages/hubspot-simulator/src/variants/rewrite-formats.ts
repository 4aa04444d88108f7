import type { Fields, Rewrite } from './fields.ts';

/** Added to thread ids. The sum fits into 64 bits and exceeds 2^53. */
const OFFSET = 9_007_199_254_740_993_000n;

const digits = (value: unknown): value is string =>
  typeof value === 'string' && /^\d+$/.test(value);

const widen = (id: unknown) => (digits(id) ? String(BigInt(id) + OFFSET) : id);

/** Replaces thread ids with ids above 2^53. */
export const widenThreadIds: Rewrite = (fields) => {
  if ('conversationsThreadId' in fields) {
    return { ...fields, conversationsThreadId: widen(fields['conversationsThreadId']) };
  }
  return 'originalChannelId' in fields ? { ...fields, id: widen(fields['id']) } : fields;
};

/** Reverses `widenThreadIds` for an id in a request. */
export function narrowThreadId(id: string): string {
  return digits(id) && BigInt(id) > OFFSET ? String(BigInt(id) - OFFSET) : id;
}

const mapFields = (fields: Fields, change: (key: string, value: unknown) => unknown): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(key, value)]));

/** Replaces ids with JSON numbers. */
export const rewriteIds: Rewrite = (fields) =>
  mapFields(fields, (key, value) =>
    /(^id|Id)$/.test(key) && digits(value) ? BigInt(value) : value,
  );

/** Replaces timestamps with epoch milliseconds. */
export const rewriteTimestamps =
  (format: (milliseconds: number) => number | string): Rewrite =>
  (fields) =>
    mapFields(fields, (key, value) =>
      /(At|Timestamp)$/.test(key) && typeof value === 'string' ? format(Date.parse(value)) : value,
    );
