import { expect, it } from 'vitest';
import { statistic } from './statistic.ts';

const DEALS = ['10', '30', '20', null].map((amount, objectId) => ({
  objectId,
  labels: [],
  properties: { amount, stage: amount === '30' ? 'won' : 'open' },
}));
const amount = { label: 'Amount', propertyName: 'amount' } as const;

it.each([
  ['SUM', 60],
  ['AVG', 20],
  ['MIN', 10],
  ['MAX', 30],
  ['COUNT', 3],
  ['DISTINCT_APPROX', 3],
] as const)('%s is counted over the records that have a value', (statisticType, expected) => {
  expect(statistic({ ...amount, statisticType }, DEALS)).toBe(expected);
});

it('a percentile is one of the values', () => {
  expect(statistic({ ...amount, statisticType: 'PERCENTILES', percentile: 50 }, DEALS)).toBe(20);
});

it('filters say which records count', () => {
  const filters = [{ operator: 'EQ', property: 'stage', value: 'won' } as const];
  const won = { ...amount, statisticType: 'SUM', filterGroups: [{ filters }] } as const;
  expect(statistic({ ...won, filterGroups: [...won.filterGroups] }, DEALS)).toBe(30);
  expect(statistic({ ...amount, statisticType: 'MAX' }, [])).toBeUndefined();
});
