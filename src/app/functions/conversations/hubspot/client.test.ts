import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardBudgetOf, createInstanceCaches } from '../request/instance-cache.ts';
import { TIME_LIMITS } from '../request/time-limits.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { startStubApi } from '../testing/stub-api.ts';
import { connect } from './client.ts';
import { createPaths } from './paths.ts';
import { TimedOut } from './transport/api-errors.ts';

const paths = createPaths('v3');
const requests: string[] = [];

let api: Awaited<ReturnType<typeof startStubApi>>;
beforeAll(async () => {
  api = await startStubApi((request) => {
    requests.push(request);
    return { body: {} };
  });
});
afterAll(() => api.close());

it('sends no write after the response, even while time is left', async () => {
  const clock = new FakeClock(new Date('2026-11-17T10:00:00Z'));
  const cache = createInstanceCaches(clock)('token', api.baseUrl);
  const hubspot = connect({
    token: 'token',
    baseUrl: api.baseUrl,
    paths,
    knownPaths: cache.knownPaths,
    clock,
    durationMs: TIME_LIMITS.callsMs,
    timeouts: TIME_LIMITS.call,
    rateLimits: cache.rateLimits,
    cardBudget: cardBudgetOf(cache, clock, undefined),
    random: () => 0,
  });
  await hubspot.write('PATCH', paths.thread('1'), { body: { status: 'CLOSED' } });
  expect(requests).toHaveLength(1);
  hubspot.finish();
  const late = hubspot.write('PATCH', paths.thread('1'), { body: { status: 'OPEN' } });
  await expect(late).rejects.toThrow(TimedOut);
  expect(requests).toHaveLength(1);
});
