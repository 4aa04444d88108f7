import { describe, expect, it } from 'vitest';
import { measurePair, measurePairs, mediansOf } from './pairs.ts';

describe('the medians of pairs', () => {
  it('ignore a pair that a busy machine slowed down on one side', () => {
    const pairs = [
      { value: 110, baseline: 100 },
      { value: 220, baseline: 200 },
      { value: 900, baseline: 100 },
    ];
    expect(mediansOf(pairs)).toEqual({ value: 220, baseline: 100, ratio: 1.1 });
  });

  it('compare the two sides of each pair when the machine becomes slower', () => {
    const pairs = [1, 2, 5].map((slowness) => ({ value: 12 * slowness, baseline: 10 * slowness }));
    expect(mediansOf(pairs).ratio).toBe(1.2);
  });

  it('cannot be measured without pairs', () => {
    expect(mediansOf([]).ratio).toBeNaN();
  });
});

describe('a pair of measurements', () => {
  async function orderOf(turn: number) {
    const order: string[] = [];
    const measure = (name: string) => () => {
      order.push(name);
      return Promise.resolve(name);
    };
    const pair = await measurePair(turn, measure('value'), measure('baseline'));
    return { order, pair };
  }

  it('is taken in alternating order', async () => {
    expect((await orderOf(0)).order).toEqual(['baseline', 'value']);
    expect((await orderOf(1)).order).toEqual(['value', 'baseline']);
    expect((await orderOf(2)).order).toEqual(['baseline', 'value']);
  });

  it('has the value first, whichever was measured first', async () => {
    expect((await orderOf(0)).pair).toEqual(['value', 'baseline']);
    expect((await orderOf(1)).pair).toEqual(['value', 'baseline']);
  });

  it('begins the second measurement after the first', async () => {
    let running = 0;
    const measure = async () => {
      running += 1;
      await Promise.resolve();
      running -= 1;
      return running;
    };
    expect(await measurePair(1, measure, measure)).toEqual([0, 0]);
  });
});

describe('several pairs', () => {
  it('are measured in turns', async () => {
    const order: string[] = [];
    const measure = (name: string) => () => Promise.resolve(order.push(name));
    const pairs = await measurePairs(2, measure('value'), measure('baseline'));
    expect(order).toEqual(['baseline', 'value', 'value', 'baseline']);
    expect(pairs).toEqual([
      { value: 2, baseline: 1 },
      { value: 3, baseline: 4 },
    ]);
  });
});
