import * as v from 'valibot';
import { shorten } from './shorten.ts';

/**
 * Schemas for HubSpot's responses. Every field but the id may be missing, `null` or unknown: it then reads as absent. A
 * row that cannot be read is left out and does not spoil its page.
 */
export const text = v.fallback(v.optional(v.string()), undefined);

/** A text that is cut where it is too long to be shown. */
export function shortText(maxLength: number) {
  return v.fallback(
    v.optional(
      v.pipe(
        v.string(),
        v.transform((value: string) => shorten(value, maxLength)),
      ),
    ),
    undefined,
  );
}

/** The name of something. */
export const label = shortText(200);

/** An e-mail address, phone number or a channel's own. A cut one would be wrong, so a longer one counts as absent. */
export const address = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(1_000))), undefined);

/** Signed URLs are long. A cut one would be wrong, so a longer one counts as absent. */
export const url = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(4_000))), undefined);

/** An e-mail address behind a prefix is the longest id that is known. */
const MAX_ID_LENGTH = 400;

export const id = v.pipe(
  v.union([v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_LENGTH)), v.number()]),
  v.transform((value: string | number) => String(value)),
);

export const optionalId = v.fallback(v.optional(id), undefined);

/** A time, as ISO 8601 in UTC. HubSpot sends ISO 8601, or a number of seconds or their fractions since 1970. */
export const time = v.pipe(
  v.optional(v.unknown()),
  v.transform((value) => readTime(value)),
);

/** A number, or a text that is one. */
export const optionalNumber = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.number(), v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/))]),
      v.transform(Number),
    ),
  ),
  undefined,
);

/** One of HubSpot's constants, in capital letters. */
export const constant = v.pipe(v.string(), v.toUpperCase());

export const optionalConstant = v.fallback(v.optional(constant), undefined);

/** For a field that is read without a schema. One that is missing is read as `null`. */
export const anything = v.optional(v.unknown(), null);

/** True, as a value or as a text. */
export function readFlag(value: unknown): boolean {
  return value === true || value === 'true';
}

export const flag = v.pipe(anything, v.transform(readFlag));

const IN_UTC = /^\d{4}-\d\d-\d\dT[\d:.]{5,20}Z$/;
const WITHOUT_ZONE = /^\d{4}-\d\d-\d\d[T ][\d:.]+$/;
/** Java adds the name of the zone to its offset: `2026-11-28T12:00:00Z[UTC]`. */
const ZONE_NAME = /\[[\w/+-]+\]$/;

/** Returns `undefined` for anything that is not a time. */
export function readTime(value: unknown): string | undefined {
  if (typeof value === 'number') return timeOfEpoch(value);
  if (typeof value !== 'string' || value === '') return undefined;
  if (IN_UTC.test(value)) return Date.parse(value) > 0 ? value : undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return timeOfEpoch(Number(value));
  const plain = value.replace(ZONE_NAME, '');
  return isoTime(Date.parse(WITHOUT_ZONE.test(plain) ? `${plain}Z` : plain));
}

/** Seconds, milliseconds, microseconds or nanoseconds. The size reveals the unit: each number is between 1973 and 5138 in one unit only. */
function timeOfEpoch(value: number): string | undefined {
  if (value <= 0) return undefined;
  if (value < 1e11) return isoTime(value * 1_000);
  if (value < 1e14) return isoTime(value);
  return isoTime(value / (value < 1e17 ? 1_000 : 1_000_000));
}

function isoTime(milliseconds: number): string | undefined {
  const date = new Date(Math.round(milliseconds));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** Like `optionalId`, without a schema. */
export function readId(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  const isId = typeof value === 'string' && value !== '' && value.length <= MAX_ID_LENGTH;
  return isId ? value : undefined;
}

const ACTOR_NAMES = ['actorId', 'id', 'userId'] as const;

/** The forms of an absent id. */
const NO_ACTOR = /^(?:A-)?(?:0|null)?$/i;

/**
 * The actor id of an assignee. HubSpot describes a text; a number is a user id, and others have seen an object or a list
 * around it.
 */
export function readAssignee(value: unknown): string | undefined {
  if (Array.isArray(value)) return readAssignee(value[0]);
  if (isObject(value)) {
    const name = ACTOR_NAMES.find((each) => readId(value[each]) !== undefined);
    return name && readAssignee(readId(value[name]));
  }
  const actorId = readId(value);
  if (NO_ACTOR.test(actorId ?? '')) return undefined;
  return /^\d+$/.test(actorId ?? '') ? `A-${actorId}` : actorId;
}

export const assignee = v.optional(v.pipe(anything, v.transform(readAssignee)));

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** HubSpot documents at most 500 on a page. More would keep the function busy. */
const MAX_ITEMS = 1_000;

/** The items of a list that HubSpot may also send as `null`, as its only item, or as an object with items by name. */
export function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS);
  if (!isObject(value)) return [];
  const values = Object.values(value);
  return values.every(isObject) ? values : [value];
}

export function readRows<Row extends v.GenericSchema>(
  row: Row,
  items: unknown[],
): v.InferOutput<Row>[] {
  return items.flatMap((item) => {
    const read = v.safeParse(row, item);
    return read.success ? [read.output] : [];
  });
}

/** The readable items of a list. */
export function rows<Row extends v.GenericSchema>(row: Row) {
  return v.pipe(
    anything,
    v.transform((value: unknown) => readRows(row, itemsOf(value))),
  );
}
