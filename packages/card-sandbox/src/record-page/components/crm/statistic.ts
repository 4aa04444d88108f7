import type { CrmStatisticsProps } from '@hubspot/ui-extensions/crm';
import type { AssociatedRecord } from '../../hooks/crm-reader.ts';
import { matches } from './select.ts';

type Statistic = CrmStatisticsProps['statistics'][number];

/** Calculates a statistic of the associated records; undefined when none has a value. */
export function statistic(asked: Statistic, records: AssociatedRecord[]): number | undefined {
  const { propertyName, filterGroups = [] } = asked;
  const counted = records.filter(
    ({ properties }) =>
      filterGroups.length === 0 ||
      filterGroups.some(({ filters }) => filters.every((filter) => matches(filter, properties))),
  );
  const values = counted.flatMap(({ properties }) => properties[propertyName] ?? []);
  if (asked.statisticType === 'COUNT') return values.length;
  if (asked.statisticType === 'DISTINCT_APPROX') return new Set(values).size;
  const numbers = values
    .map(Number)
    .filter(Number.isFinite)
    .sort((one, other) => one - other);
  if (numbers.length === 0) return undefined;
  const sum = numbers.reduce((total, each) => total + each, 0);
  switch (asked.statisticType) {
    case 'SUM':
      return sum;
    case 'AVG':
      return sum / numbers.length;
    case 'MIN':
      return numbers[0];
    case 'MAX':
      return numbers.at(-1);
    case 'PERCENTILES':
      return numbers[Math.max(0, Math.ceil((asked.percentile / 100) * numbers.length) - 1)];
  }
}

/** The properties that a statistic uses. */
export function fieldsOfStatistic({ propertyName, filterGroups = [] }: Statistic): string[] {
  const filters = filterGroups.flatMap((group) => group.filters);
  return [propertyName, ...filters.map(({ property }) => property)];
}
