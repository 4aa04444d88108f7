import { z } from 'zod';
import { pick } from '../hubspot/crm-properties.ts';
import type { CrmRecord } from './crm.ts';

const Value = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const Filter = z.object({
  propertyName: z.string(),
  operator: z.string(),
  value: Value.optional(),
  values: z.array(Value).optional(),
  highValue: Value.optional(),
});
type Filter = z.infer<typeof Filter>;

/** The request of the search API and of `useCrmSearch`. */
export const Search = z.object({
  properties: z.array(z.string()).default([]),
  query: z.string().optional(),
  filterGroups: z.array(z.object({ filters: z.array(Filter) })).default([]),
  sorts: z
    .array(z.object({ propertyName: z.string(), direction: z.string().default('ASCENDING') }))
    .default([]),
  limit: z.number().int().min(1).max(200).default(10),
  after: z.string().optional(),
});
export type Search = z.infer<typeof Search>;

export interface SearchPage {
  total: number;
  /** With the requested properties. */
  results: CrmRecord[];
  /** Missing on the last page. */
  after?: string;
}

/**
 * Returns one page of the records that match all filters of at least one group.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm
 *
 * @throws Error for an unknown operator
 */
export function search(records: CrmRecord[], request: Search): SearchPage {
  const { properties, query = '', filterGroups, sorts, limit, after } = request;
  const found = records.filter(
    (record) =>
      contains(record, query) &&
      (filterGroups.length === 0 ||
        filterGroups.some(({ filters }) => filters.every((filter) => matches(record, filter)))),
  );
  const [sort] = sorts;
  if (sort) {
    const sign = sort.direction === 'DESCENDING' ? -1 : 1;
    const of = ({ properties }: CrmRecord) => properties[sort.propertyName] ?? '';
    found.sort((one, other) => sign * compare(of(one), of(other)));
  }
  const start = Number(after ?? 0) || 0;
  const end = start + limit;
  return {
    total: found.length,
    results: found
      .slice(start, end)
      .map((record) => ({ ...record, properties: pick(record.properties, properties) })),
    ...(end < found.length && { after: String(end) }),
  };
}

function contains({ properties }: CrmRecord, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/);
  const text = Object.values(properties).join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Compares numbers and times by value, everything else as text. */
function compare(one: string, other: string): number {
  const [a, b] = [numericValue(one), numericValue(other)];
  return Number.isNaN(a) || Number.isNaN(b) ? one.localeCompare(other) : a - b;
}

function numericValue(text: string): number {
  if (text === '') return NaN;
  return Number.isNaN(Number(text)) ? Date.parse(text) : Number(text);
}

function matches({ properties }: CrmRecord, filter: Filter): boolean {
  const { propertyName, operator, value = '', highValue = '', values = [] } = filter;
  const current = properties[propertyName] ?? '';
  const isListed = values.map((each) => each.toLowerCase()).includes(current.toLowerCase());
  const hasValue = current !== '';
  switch (operator) {
    case 'EQ':
      return current.toLowerCase() === value.toLowerCase();
    case 'NEQ':
      return current.toLowerCase() !== value.toLowerCase();
    case 'LT':
      return hasValue && compare(current, value) < 0;
    case 'LTE':
      return hasValue && compare(current, value) <= 0;
    case 'GT':
      return hasValue && compare(current, value) > 0;
    case 'GTE':
      return hasValue && compare(current, value) >= 0;
    case 'BETWEEN':
      return hasValue && compare(current, value) >= 0 && compare(current, highValue) <= 0;
    case 'IN':
      return isListed;
    case 'NOT_IN':
      return !isListed;
    case 'HAS_PROPERTY':
      return hasValue;
    case 'NOT_HAS_PROPERTY':
      return !hasValue;
    case 'CONTAINS_TOKEN':
      return containsToken(current, value);
    case 'NOT_CONTAINS_TOKEN':
      return !containsToken(current, value);
    default:
      throw new Error(`There is no search operator '${operator}'`);
  }
}

/** `*` matches any characters. */
function containsToken(current: string, token: string): boolean {
  const pattern = token
    .toLowerCase()
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(token.includes('*') ? `^${pattern}$` : pattern).test(current.toLowerCase());
}
