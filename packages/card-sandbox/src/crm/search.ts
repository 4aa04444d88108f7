import { z } from 'zod';
import type { Kind } from '../hubspot/object-types.ts';
import type { Crm, CrmRecord } from './crm.ts';

const Value = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const Filter = z.object({
  propertyName: z.string(),
  operator: z.string(),
  value: Value.optional(),
  values: z.array(Value).optional(),
  highValue: Value.optional(),
});
type Filter = z.infer<typeof Filter>;

const Sort = z.union([
  z.object({ propertyName: z.string(), direction: z.string().default('ASCENDING') }),
  // HubSpot also accepts a name alone, with a minus for descending.
  z.string().transform((name) => ({
    propertyName: name.replace(/^-/, ''),
    direction: name.startsWith('-') ? 'DESCENDING' : 'ASCENDING',
  })),
]);

/** The request of the search API and of `useCrmSearch`. */
export const Search = z.object({
  properties: z.array(z.string()).default([]),
  query: z.string().optional(),
  filterGroups: z.array(z.object({ filters: z.array(Filter) })).default([]),
  /** A single group. */
  filters: z.array(Filter).default([]),
  sorts: z.array(Sort).default([]),
  limit: z.coerce.number().int().min(1).max(200).default(10),
  after: z.coerce.string().optional(),
});
export type Search = z.infer<typeof Search>;

export interface SearchPage {
  total: number;
  results: CrmRecord[];
  /** Missing on the last page. */
  after?: string;
}

/**
 * Returns one page of the records of a type that match all filters of at least one group.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm
 *
 * @throws Error for an unknown operator
 */
export function search(crm: Crm, kind: Kind, request: Search): SearchPage {
  const { query = '', filterGroups, filters, sorts, limit, after } = request;
  const groups = filters.length > 0 ? [...filterGroups, { filters }] : filterGroups;
  const isMatch = (record: CrmRecord, filter: Filter) => {
    const { propertyName } = filter;
    // Such as "associations.contact".
    const [, other] = /^associations\.(.+)$/.exec(propertyName) ?? [];
    if (other === undefined) return matches(record.properties[propertyName] ?? '', filter);
    const type = crm.typeOf(other);
    const associated = crm.associated(record).filter(({ kind }) => kind === type?.kind);
    return matchesIds(
      associated.map(({ id }) => id),
      filter,
    );
  };
  const found = crm
    .all(kind)
    .filter(
      (record) =>
        contains(record, query) &&
        (groups.length === 0 ||
          groups.some(({ filters }) => filters.every((filter) => isMatch(record, filter)))),
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
    results: found.slice(start, end),
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

/** Compares the ids of associated records: one has to match, and all of them for a negative operator. */
function matchesIds(ids: string[], filter: Filter): boolean {
  const [first, ...others] = ids.map((id) => matches(id, filter));
  if (first === undefined) return matches('', filter);
  const isNegative = /^(NEQ|NOT_)/.test(filter.operator);
  return isNegative ? [first, ...others].every(Boolean) : [first, ...others].some(Boolean);
}

function matches(current: string, filter: Filter): boolean {
  const { operator, value = '', highValue = '', values = [] } = filter;
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
