import { expect, test } from 'vitest';
import { RateLimitBody } from '../shapes/error.ts';
import { startTestSimulator, V3 } from '../testing/checked-client.ts';

const PATH = `${V3}/threads/70010001`;

test('adds rate-limit headers to every response', async () => {
  const { get } = await startTestSimulator();
  const { headers } = await get(PATH);
  const rateLimitHeaders = [...headers].filter(([name]) => name.startsWith('x-hubspot-ratelimit'));
  expect(Object.fromEntries(rateLimitHeaders)).toEqual({
    'x-hubspot-ratelimit-max': '190',
    'x-hubspot-ratelimit-remaining': '189',
    'x-hubspot-ratelimit-interval-milliseconds': '10000',
    'x-hubspot-ratelimit-daily': '1000000',
    'x-hubspot-ratelimit-daily-remaining': '999999',
  });
});

test('rejects the 191st call within ten seconds, without Retry-After', async () => {
  const { get, simulator } = await startTestSimulator();
  for (let call = 0; call < 190; call += 1) await get(PATH);
  const stopped = await get(PATH);
  expect(stopped.status).toBe(429);
  expect(stopped.as(RateLimitBody).policyName).toBe('TEN_SECONDLY_ROLLING');
  expect(stopped.headers.get('Retry-After')).toBeNull();
  expect(stopped.headers.get('X-HubSpot-RateLimit-Remaining')).toBe('0');
  simulator.clock.advance(10_000);
  expect((await get(PATH)).status).toBe(200);
});

test('uses a rolling window of ten seconds', async () => {
  const { get, simulator } = await startTestSimulator();
  simulator.limits.allowance = { tenSecondly: 2, daily: 100 };
  await get(PATH);
  simulator.clock.advance(6_000);
  await get(PATH);
  expect((await get(PATH)).status).toBe(429);
  simulator.clock.advance(4_000);
  expect((await get(PATH)).status).toBe(200);
  expect((await get(PATH)).status).toBe(429);
});

test('changes nothing when it rejects a call', async () => {
  const { call, simulator } = await startTestSimulator();
  simulator.limits.allowance = { tenSecondly: 0, daily: 100 };
  await call('PATCH', PATH, { body: { status: 'CLOSED' } });
  expect(simulator.store.threads.get('70010001')?.status).toBe('OPEN');
});

test("resets the daily limit at the account's midnight", async () => {
  const { get, simulator } = await startTestSimulator();
  simulator.limits.allowance = { tenSecondly: 100, daily: 1 };
  await get(PATH);
  const stopped = await get(PATH);
  expect(stopped.as(RateLimitBody).policyName).toBe('DAILY');
  expect(stopped.headers.get('X-HubSpot-RateLimit-Daily-Remaining')).toBe('0');
  simulator.clock.set(new Date('2026-11-18T00:00:00Z'));
  expect((await get(PATH)).status).toBe(200);
});

test.each([
  ['TEN_SECONDLY_ROLLING', 'X-HubSpot-RateLimit-Remaining'],
  ['DAILY', 'X-HubSpot-RateLimit-Daily-Remaining'],
] as const)('reports no calls left under a fault of the limit %s', async (policy, header) => {
  const { get, simulator } = await startTestSimulator();
  simulator.faults.set([{ name: 'rate-limit', policy }]);
  expect((await get(PATH)).headers.get(header)).toBe('0');
});
