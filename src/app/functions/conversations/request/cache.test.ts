import { describe, expect, it } from 'vitest';
import { FakeClock } from '../testing/fake-clock.ts';
import { TtlCache, PromiseCache } from './cache.ts';

describe('a cache', () => {
  it('drops the oldest entry when it is full', () => {
    const remembered = new TtlCache<number>(new FakeClock(new Date()), {
      maxAgeMs: 1_000,
      maxEntries: 2,
    });
    for (const key of [1, 2, 3]) remembered.set(String(key), key);
    expect(['1', '2', '3'].map((key) => remembered.get(key))).toEqual([undefined, 2, 3]);
  });

  it('drops the oldest values when all together are too large', async () => {
    const cache = new PromiseCache<string>(new FakeClock(new Date()), {
      maxAgeMs: 1_000,
      maxEntries: 100,
      maxBytes: 2_500,
    });
    for (const key of ['a', 'b', 'c']) {
      await cache.getOrLoad(key, () => Promise.resolve(key.repeat(1_000)));
    }
    expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([false, true, true]);
    cache.delete('b');
    await cache.getOrLoad('d', () => Promise.resolve('d'.repeat(1_000)));
    expect(['c', 'd'].map((key) => cache.get(key) !== undefined)).toEqual([true, true]);
  });

  it('drops expired entries', () => {
    const clock = new FakeClock(new Date());
    const remembered = new TtlCache<number>(clock, { maxAgeMs: 1_000, maxEntries: 2 });
    remembered.set('a', 1);
    clock.advance(999);
    expect(remembered.get('a')).toBe(1);
    clock.advance(1);
    expect(remembered.get('a')).toBeUndefined();
  });

  it('drops expired entries when another one is added', () => {
    const clock = new FakeClock(new Date());
    const remembered = new TtlCache<number>(clock, { maxAgeMs: 1_000, maxEntries: 9 });
    for (const key of ['a', 'b', 'c']) remembered.set(key, 1);
    clock.advance(1_000);
    remembered.set('d', 1);
    expect(remembered.size).toBe(1);
  });

  it('shares one concurrent load and retries after a failure', async () => {
    const shared = new PromiseCache<number>(new FakeClock(new Date()), {
      maxAgeMs: 1_000,
      maxEntries: 2,
    });
    let asked = 0;
    const load = () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('down')) : Promise.resolve(asked);
    };
    const failed = await Promise.allSettled([
      shared.getOrLoad('a', load),
      shared.getOrLoad('a', load),
    ]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toBe(1);
    expect(await shared.getOrLoad('a', load)).toBe(2);
  });
});
