import * as z from 'zod/mini';

/**
 * Schemas for what HubSpot sends. Everything but an id may be missing, null or new: such a field reads as absent,
 * and a row that cannot be read is left out, so that it never takes the page with it.
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

/** The same without a schema, for rows that come by the thousand. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const IN_UTC = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const WITHOUT_ZONE = /^\d{4}-\d\d-\d\dT[\d:.]+$/;

/** Undefined for anything that is no time. */
export function readTime(value: unknown): string | undefined {
  if (typeof value === 'number') return timeOfEpoch(value);
  if (typeof value !== 'string' || value === '') return undefined;
  if (IN_UTC.test(value)) return value;
  if (/^\d+(\.\d+)?$/.test(value)) return timeOfEpoch(Number(value));
  return isoTime(Date.parse(WITHOUT_ZONE.test(value) ? `${value}Z` : value));
}

/** The unit shows in the size: of these numbers, each lies between 1973 and 5138 in one unit only. */
function timeOfEpoch(value: number): string | undefined {
  if (value <= 0) return undefined;
  if (value < 1e11) return isoTime(value * 1_000);
  return isoTime(value < 1e14 ? value : value / 1_000);
}

function isoTime(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

export function readId(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A list whose members are read one by one afterwards: a schema for them here would walk through each twice. */
export const list = z.custom<unknown[]>((value) => Array.isArray(value));

export function readRows<Row extends z.ZodMiniType>(row: Row, items: unknown[]): z.output<Row>[] {
  return items.flatMap((item) => {
    const read = z.safeParse(row, item);
    return read.success ? [read.data] : [];
  });
}

/** Those members of a list that can be read; none when it is no list. */
export function rows<Row extends z.ZodMiniType>(row: Row) {
  return z.pipe(
    z.catch(list, () => []),
    z.transform((items: unknown[]) => readRows(row, items)),
  );
}
