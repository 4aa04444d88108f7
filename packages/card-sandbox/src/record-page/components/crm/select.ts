import type { CrmAssociationTableProps } from '@hubspot/ui-extensions/crm';
import type { AssociatedRecord, PropertyValues } from '../../hooks/crm-reader.ts';

export type Filter = NonNullable<CrmAssociationTableProps['preFilters']>[number];
type DeclaredSort = NonNullable<CrmAssociationTableProps['sort']>[number];
/** A direction can be omitted, whatever the kit's type says: its documentation has a default. */
export type Sort = Omit<DeclaredSort, 'direction'> & Partial<Pick<DeclaredSort, 'direction'>>;

interface Selection {
  filters?: Filter[];
  sort?: Sort[];
  /** A record must match all of them. */
  labels?: string[];
}

/** Filters and sorts the records of a component. */
export function select(
  records: AssociatedRecord[],
  { filters = [], sort = [], labels = [] }: Selection,
): AssociatedRecord[] {
  return records
    .filter((record) => labels.every((label) => record.labels.includes(label)))
    .filter(({ properties }) => filters.every((filter) => matches(filter, properties)))
    .sort((one, other) => {
      for (const { columnName, direction = 1 } of sort) {
        const order = compare(one.properties[columnName], other.properties[columnName]);
        if (order !== 0) return order * direction;
      }
      return 0;
    });
}

/** HubSpot's operators: https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-components/crm-data-components/overview */
export function matches(filter: Filter, properties: PropertyValues): boolean {
  const has = properties[filter.property] ?? '';
  const { operator, value, highValue } = filter;
  const order = compare(has, String(value ?? ''));
  // The kit declares one value, but its documentation shows a list.
  const listed = [filter.values ?? value ?? []].flat().map(String);
  switch (operator) {
    case 'EQ':
      return has === String(value);
    case 'NEQ':
      return has !== String(value);
    case 'LT':
      return order < 0;
    case 'LTE':
      return order <= 0;
    case 'GT':
      return order > 0;
    case 'GTE':
      return order >= 0;
    case 'BETWEEN':
      return order >= 0 && compare(has, String(highValue ?? '')) <= 0;
    case 'IN':
      return listed.includes(has);
    case 'NOT_IN':
      return !listed.includes(has);
    case 'HAS_PROPERTY':
      return has !== '';
    case 'NOT_HAS_PROPERTY':
      return has === '';
  }
}

/** Compares numbers by value, everything else as text. */
function compare(one: string | null | undefined, other: string | null | undefined): number {
  const [left, right] = [one ?? '', other ?? ''];
  const numeric = left !== '' && right !== '' && !isNaN(Number(left)) && !isNaN(Number(right));
  return numeric ? Number(left) - Number(right) : left.localeCompare(right);
}

/** The properties that filters and sort orders use. */
export function fieldsOf(filters: Filter[] = [], sort: Sort[] = []): string[] {
  return [...filters.map(({ property }) => property), ...sort.map(({ columnName }) => columnName)];
}
