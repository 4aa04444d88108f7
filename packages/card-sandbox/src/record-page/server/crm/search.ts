import { z } from 'zod';
import { pick } from '../../card/crm-properties.ts';
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

/** What both the search API and `useCrmSearch` understand. */
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
  /** With the properties that were asked for. */
  results: CrmRecord[];
  /** Absent on the last page. */
  after?: string;
}

/**
 * One page of what is found: any group of filters has to hold with all its filters.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm
 *
 * @throws Error in words for an operator that HubSpot does not have
 */
export function search(records: CrmRecord[], asked: Search): SearchPage {
  const { properties, query = '', filterGroups, sorts, limit, after } = asked;
  const found = records.filter(
    (record) =>
      mentions(record, query) &&
      (filterGroups.length === 0 ||
        filterGroups.some(({ filters }) => filters.every((filter) => holds(record, filter)))),
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

function mentions({ properties }: CrmRecord, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/);
  const text = Object.values(properties).join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Numbers and times by their size, all else by their letters. */
function compare(one: string, other: string): number {
  const [a, b] = [size(one), size(other)];
  return Number.isNaN(a) || Number.isNaN(b) ? one.localeCompare(other) : a - b;
}

function size(text: string): number {
  if (text === '') return NaN;
  return Number.isNaN(Number(text)) ? Date.parse(text) : Number(text);
}

function holds({ properties }: CrmRecord, filter: Filter): boolean {
  const { propertyName, operator, value = '', highValue = '', values = [] } = filter;
  const held = properties[propertyName] ?? '';
  const among = values.map((each) => each.toLowerCase()).includes(held.toLowerCase());
  const tells = held !== '';
  switch (operator) {
    case 'EQ':
      return held.toLowerCase() === value.toLowerCase();
    case 'NEQ':
      return held.toLowerCase() !== value.toLowerCase();
    case 'LT':
      return tells && compare(held, value) < 0;
    case 'LTE':
      return tells && compare(held, value) <= 0;
    case 'GT':
      return tells && compare(held, value) > 0;
    case 'GTE':
      return tells && compare(held, value) >= 0;
    case 'BETWEEN':
      return tells && compare(held, value) >= 0 && compare(held, highValue) <= 0;
    case 'IN':
      return among;
    case 'NOT_IN':
      return !among;
    case 'HAS_PROPERTY':
      return tells;
    case 'NOT_HAS_PROPERTY':
      return !tells;
    case 'CONTAINS_TOKEN':
      return holdsToken(held, value);
    case 'NOT_CONTAINS_TOKEN':
      return !holdsToken(held, value);
    default:
      throw new Error(`There is no search operator '${operator}'`);
  }
}

/** `*` stands for any letters. */
function holdsToken(held: string, token: string): boolean {
  const pattern = token
    .toLowerCase()
    .split('*')
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(token.includes('*') ? `^${pattern}$` : pattern).test(held.toLowerCase());
}
