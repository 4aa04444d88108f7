import { describe, expect, it } from 'vitest';
import { matches, select, type Filter } from './select.ts';

const deal = (objectId: number, amount: string, labels: string[] = []) => ({
  objectId,
  labels,
  properties: { amount, stage: amount === '' ? null : 'open' },
});
const DEALS = [deal(1, '90', ['Lead']), deal(2, '100'), deal(3, '', ['Lead', 'Main'])];
const ids = (...args: Parameters<typeof select>) => select(...args).map(({ objectId }) => objectId);

describe('the records that a component asks for', () => {
  it('are sorted by number where they are numbers', () => {
    expect(ids(DEALS, { sort: [{ columnName: 'amount', direction: -1 }] })).toEqual([2, 1, 3]);
  });

  it('are sorted in ascending order by default', () => {
    expect(ids(DEALS, { sort: [{ columnName: 'amount' }] })).toEqual([3, 1, 2]);
  });

  it('need every label', () => {
    expect(ids(DEALS, { labels: ['Lead', 'Main'] })).toEqual([3]);
  });

  it.each<[Filter, number[]]>([
    [{ operator: 'EQ', property: 'amount', value: 90 }, [1]],
    [{ operator: 'NEQ', property: 'amount', value: 90 }, [2, 3]],
    [{ operator: 'GT', property: 'amount', value: 95 }, [2]],
    [{ operator: 'BETWEEN', property: 'amount', value: 90, highValue: 100 }, [1, 2]],
    [{ operator: 'IN', property: 'amount', values: '100' }, [2]],
    [{ operator: 'HAS_PROPERTY', property: 'stage' }, [1, 2]],
    [{ operator: 'NOT_HAS_PROPERTY', property: 'stage' }, [3]],
  ])('match %o', (filter, expected) => {
    const found = DEALS.filter(({ properties }) => matches(filter, properties));
    expect(found.map(({ objectId }) => objectId)).toEqual(expected);
  });
});
