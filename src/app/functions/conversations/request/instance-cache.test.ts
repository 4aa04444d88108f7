import { describe, expect, it } from 'vitest';
import { FakeClock } from '../testing/fake-clock.ts';
import type { Caller } from './caller.ts';
import { cardBudgetOf, createInstanceCaches } from './instance-cache.ts';

const setup = () => {
  const clock = new FakeClock(new Date('2026-11-17T10:00:00Z'));
  return { clock, cacheOf: createInstanceCaches(clock) };
};

describe('the cache of an instance', () => {
  it('is one for each token and base URL', () => {
    const { cacheOf } = setup();
    const first = cacheOf('token', undefined);
    expect(cacheOf('token', undefined)).toBe(first);
    expect(cacheOf('other', undefined)).not.toBe(first);
    const local = cacheOf('token', 'http://localhost:1');
    expect(local).not.toBe(first);
    expect(cacheOf('token', 'http://localhost:2')).not.toBe(local);
  });

  it('is kept for the four tokens that were used last', () => {
    const { cacheOf } = setup();
    const [first, second] = ['1', '2', '3', '4'].map((token) => cacheOf(token, undefined));
    cacheOf('1', undefined);
    cacheOf('5', undefined);
    expect(cacheOf('1', undefined)).toBe(first);
    expect(cacheOf('2', undefined)).not.toBe(second);
  });

  it.each([
    'channels',
    'inboxes',
    'channelAccounts',
    'owners',
    'users',
    'actors',
    'pipelines',
    'recordIds',
    'ticketContacts',
  ] as const)('shares what it loaded of the %s for a minute, but not for an hour', async (name) => {
    const { clock, cacheOf } = setup();
    const cache = cacheOf('token', undefined);
    let loads = 0;
    const load = () => {
      loads += 1;
      return Promise.resolve([]);
    };
    const read = () =>
      name === 'actors'
        ? cache.actors.getOrLoad('key', () => load().then(() => undefined))
        : cache[name].getOrLoad('key', load);
    await read();
    clock.advance(59_000);
    await read();
    expect(loads).toBe(1);
    clock.advance(3_600_000);
    await read();
    expect(loads).toBe(2);
  });
});

describe('the budget of an opened card', () => {
  const record = { objectTypeId: '0-1', objectId: '101' } as const;
  const caller: Caller = { kind: 'claimed', actorId: 'A-1' };

  it('is one for each record and caller', () => {
    const { clock, cacheOf } = setup();
    const cache = cacheOf('token', undefined);
    const budget = cardBudgetOf(cache, clock, { record, caller });
    expect(cardBudgetOf(cache, clock, { record: { ...record }, caller })).toBe(budget);
    expect(cardBudgetOf(cache, clock, { record: undefined, caller })).not.toBe(budget);
    const other = { record, caller: { ...caller, actorId: 'A-2' } };
    expect(cardBudgetOf(cache, clock, other)).not.toBe(budget);
  });
});
