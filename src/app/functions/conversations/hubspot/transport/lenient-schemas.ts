import * as z from 'zod/mini';

/**
 * Schemas for HubSpot's responses. Every field but the id may be missing, `null` or unknown: it then reads as absent. A
 * row that cannot be read is left out and does not spoil its page.
 */
export const text = z.catch(z.optional(z.string()), undefined);

export const id = z.pipe(
  z.union([z.string().check(z.minLength(1)), z.number()]),
  z.transform((value: string | number) => String(value)),
);

export const optionalId = z.catch(z.optional(id), undefined);

/** A time, as ISO 8601 in UTC. HubSpot sends ISO 8601, or milliseconds or seconds since 1970. */
export const time = z.catch(
  z.pipe(
    z.transform((value: unknown) => readTime(value)),
    z.optional(z.string()),
  ),
  undefined,
);

export const optionalNumber = z.catch(z.optional(z.number()), undefined);

export const flag = z.catch(z.boolean(), false);

const IN_UTC = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const WITHOUT_ZONE = /^\d{4}-\d\d-\d\dT[\d:.]+$/;

/** Returns `undefined` for anything that is not a time. */
export function readTime(value: unknown): string | undefined {
  if (typeof value === 'number') return timeOfEpoch(value);
  if (typeof value !== 'string' || value === '') return undefined;
  if (IN_UTC.test(value)) return value;
  if (/^\d+(\.\d+)?$/.test(value)) return timeOfEpoch(Number(value));
  return isoTime(Date.parse(WITHOUT_ZONE.test(value) ? `${value}Z` : value));
}

/** The size reveals the unit: each number is between 1973 and 5138 in one unit only. */
function timeOfEpoch(value: number): string | undefined {
  if (value <= 0) return undefined;
  if (value < 1e11) return isoTime(value * 1_000);
  return isoTime(value < 1e14 ? value : value / 1_000);
}

function isoTime(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** Like `optionalId`, without a schema. */
export function readId(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An array whose items are read one by one later: checking them here would visit each item twice. */
export const list = z.custom<unknown[]>((value) => Array.isArray(value));

export function readRows<Row extends z.ZodMiniType>(row: Row, items: unknown[]): z.output<Row>[] {
  return items.flatMap((item) => {
    const read = z.safeParse(row, item);
    return read.success ? [read.data] : [];
  });
}

/** The readable items of an array; empty for any other value. */
export function rows<Row extends z.ZodMiniType>(row: Row) {
  return z.pipe(
    z.catch(list, () => []),
    z.transform((items: unknown[]) => readRows(row, items)),
  );
}
