import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FaultRequest } from 'hubspot-simulator';
import { Testbed } from '../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const calls = () => testbed.requests.filter((request) => !request.includes('/_sandbox/'));

/** How often each call was made, busiest first. */
function tries(): number[] {
  const counts = new Map<string, number>();
  for (const request of calls()) counts.set(request, (counts.get(request) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

const limited = (retryAfter?: number, more: Partial<FaultRequest> = {}): FaultRequest[] => [
  { name: 'rate-limit', ...(retryAfter !== undefined && { retryAfter }), ...more } as FaultRequest,
];

const THREADS = ['70010001', '70010002', '70010003', '70010004', '70010005', '70010006'];

describe('an endless 429', () => {
  it.each([
    ['without Retry-After', undefined],
    ['with Retry-After: 1', 1],
    ['with Retry-After: 10', 10],
    ['with Retry-After: 60', 60],
  ])('leads to at most two tries per call: %s', async (_, retryAfter) => {
    testbed.simulator.faults.set(limited(retryAfter));
    for (const action of ['listThreads', 'listAgents'] as const) {
      expect(await testbed.error(action, {})).toMatchObject({ code: 'RATE_LIMITED' });
      expect(tries()[0] ?? 0).toBeLessThanOrEqual(2);
    }
    await testbed.call('previewThreads', { threadIds: THREADS });
    expect(tries()[0] ?? 0).toBeLessThanOrEqual(2);
    await testbed.call('readThread', { threadId: '70010001' });
    expect(tries()[0] ?? 0).toBeLessThanOrEqual(2);
  });

  it('is followed by no call before the time that HubSpot states', async () => {
    testbed.simulator.faults.set(limited(10));
    const at: number[] = [];
    const start = testbed.clock.now();
    const timer = () => {
      at.push(testbed.clock.now() - start, calls().length);
    };
    testbed.clock.after(9_900, timer);
    await testbed.call('readThread', { threadId: '70010001' });
    expect(at[1]).toBeLessThanOrEqual(6);
    await testbed.call('previewThreads', { threadIds: THREADS });
    await testbed.call('listThreads', { poll: true });
    expect(calls()).toEqual([]);
  });
});

describe('a single 429', () => {
  it.each([undefined, 0, 1, 5])(
    'is followed by a successful try, Retry-After: %s',
    async (after) => {
      testbed.simulator.faults.set(limited(after, { on: 'getThread', count: 1 }));
      const start = testbed.clock.now();
      expect((await testbed.call('readThread', { threadId: '70010001' })).ok).toBe(true);
      expect(testbed.clock.now() - start).toBeGreaterThanOrEqual((after ?? 1) * 1_000);
    },
  );
});

describe('any other error', () => {
  it.each(['error-before', 'reset', 'html-page', 'malformed-json'] as const)(
    'leads to at most two tries per call, also beside a 429: %s',
    async (name) => {
      testbed.simulator.faults.set([
        { name, on: 'getThread', count: 1 },
        { name: 'rate-limit', on: 'getThread' },
      ]);
      expect(await testbed.call('readThread', { threadId: '70010001' })).toMatchObject({
        ok: false,
      });
      expect(tries()[0]).toBeLessThanOrEqual(2);
    },
  );
});

describe('one opened card', () => {
  /** The times of all calls that the function makes while an agent reads without a pause. */
  async function readWithoutPause(): Promise<number[]> {
    const times: number[] = [];
    const read = async (call: Promise<unknown>) => {
      await call;
      times.push(...testbed.simulator.requests.all().map(({ at }) => Date.parse(at)));
    };
    for (let count = 0; count < 6; count += 1) {
      await read(testbed.call('listThreads', {}));
      await read(testbed.call('previewThreads', { threadIds: THREADS }));
      await read(testbed.call('readThread', { threadId: '70010001' }));
    }
    return times;
  }

  const busiest = (times: number[]) =>
    Math.max(...times.map((at) => times.filter((each) => each >= at && each < at + 10_000).length));

  it.each([
    ['HubSpot refuses no call', []],
    ['HubSpot refuses every call', limited()],
    ['HubSpot refuses some calls', limited(undefined, { probability: 0.2 })],
  ])('makes at most 40 calls in ten seconds while %s', async (_, faults) => {
    testbed.simulator.faults.set(faults);
    expect(busiest(await readWithoutPause())).toBeLessThanOrEqual(40);
  });

  it('closes many threads without a wait while HubSpot accepts the calls', async () => {
    const start = testbed.clock.now();
    for (let count = 0; count < 30; count += 1) {
      const threadId = THREADS[count % THREADS.length] ?? '';
      const status = count % 2 ? 'CLOSED' : 'OPEN';
      expect((await testbed.call('setThreadStatus', { threadId, status })).ok).toBe(true);
    }
    expect(testbed.clock.now() - start).toBeLessThan(1_000);
  });
});
