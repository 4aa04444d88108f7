import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createInstanceCaches } from '../request/instance-cache.ts';
import { TIME_LIMITS } from '../request/time-limits.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { HttpRecorder } from '../testing/http-recorder.ts';
import { runWithFakeTime } from '../testing/run-with-fake-time.ts';
import { startStubApi } from '../testing/stub-api.ts';
import type { StubResponse } from '../testing/stub-api.ts';
import { connect } from './client.ts';
import { createPaths } from './paths/paths.ts';
import { NotFound, RateLimited, TimedOut, Unavailable } from './transport/api-errors.ts';
import { CardBudget } from './transport/card-budget.ts';

const thread = createPaths('v3').thread('1');
const wire = new HttpRecorder();
const requests: string[] = [];
let responses: StubResponse[] = [];

let api: Awaited<ReturnType<typeof startStubApi>>;
beforeAll(async () => {
  api = await startStubApi((request) => {
    requests.push(request);
    return responses.shift() ?? { body: {} };
  });
});
beforeEach(() => {
  requests.length = 0;
  wire.startCounting();
});
afterAll(() => api.close());

function connection(paths = createPaths('v3')) {
  const clock = new FakeClock(new Date('2026-11-17T10:00:00Z'));
  const cache = createInstanceCaches(clock)('token', api.baseUrl);
  const { responseMemory } = cache;
  const hubspot = connect({
    token: 'token',
    baseUrl: api.baseUrl,
    paths,
    knownPaths: cache.knownPaths,
    clock,
    durationMs: TIME_LIMITS.callsMs,
    timeouts: TIME_LIMITS.call,
    rateLimits: cache.rateLimits,
    responseMemory,
    cardBudget: new CardBudget(clock),
    random: () => 0,
  });
  return { clock, hubspot, responseMemory };
}

describe('after the function has responded', () => {
  it('sends no write, even while time is left', async () => {
    const { hubspot } = connection();
    await hubspot.write('PATCH', thread, { body: { status: 'CLOSED' } });
    expect(requests).toHaveLength(1);
    hubspot.finish();
    const late = hubspot.write('PATCH', thread, { body: { status: 'OPEN' } });
    await expect(late).rejects.toThrow(TimedOut);
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['429', { status: 429, headers: { 'Retry-After': '1' }, body: {} }, RateLimited],
    ['503', { status: 503, body: {} }, Unavailable],
  ])('does not repeat a read that waits after a %s', async (_, response, error) => {
    responses = [response];
    const { clock, hubspot } = connection();
    clock.after(100, () => hubspot.finish());
    const read = runWithFakeTime(hubspot.get(thread), clock, wire);
    await expect(read).rejects.toThrow(error);
    expect(requests).toHaveLength(1);
  });
});

describe('before the function has responded', () => {
  it.each([
    ['429', { status: 429, headers: { 'Retry-After': '1' }, body: {} }],
    ['503', { status: 503, body: {} }],
  ])('repeats a read once after a %s', async (_, response) => {
    responses = [response];
    const { clock, hubspot } = connection();
    await runWithFakeTime(hubspot.get(thread), clock, wire);
    expect(requests).toHaveLength(2);
  });
});

describe('a path that leads elsewhere', () => {
  const page = { headers: { 'Content-Type': 'text/html' }, body: '<!doctype html><p>Moved</p>' };

  it.each([
    ['301', { status: 301, headers: { Location: '/elsewhere' } }],
    ['a page', page],
  ])('moves a read and an idempotent write to the next version: %s', async (_, response) => {
    for (const method of ['GET', 'PUT'] as const) {
      requests.length = 0;
      responses = [response];
      const { hubspot } = connection(createPaths());
      const endpoint = createPaths().assignee('1');
      await (method === 'GET' ? hubspot.get(endpoint) : hubspot.write(method, endpoint));
      expect(requests).toEqual([
        `${method} /conversations/conversations/2026-09-beta/threads/1/assignee`,
        `${method} /conversations/conversations/2026-09/threads/1/assignee`,
      ]);
    }
  });

  it('takes no other call of its version along, for it may end', async () => {
    responses = [page];
    const all = createPaths();
    const { hubspot } = connection(all);
    await hubspot.get(all.thread('1'));
    expect(hubspot.exists(all.archivedThread('1'))).toBe(true);
    await hubspot.get(all.thread('2'));
    await hubspot.get(all.messages('1'));
    expect(requests.slice(2)).toEqual([
      'GET /conversations/conversations/2026-09/threads/2',
      'GET /conversations/v3/conversations/threads/1/messages',
    ]);
  });

  it('does not move a POST, which may have arrived', async () => {
    responses = [page];
    const { hubspot } = connection(createPaths());
    const posted = hubspot.write('POST', createPaths().messages('1'));
    await expect(posted).rejects.toMatchObject({ mayHaveArrived: true });
    expect(requests).toHaveLength(1);
    expect(hubspot.failedCalls()).toMatchObject([{ status: 200 }]);
  });
});

describe('an error of HubSpot', () => {
  it.each([
    ['a long message', 404, JSON.stringify({ message: 'x'.repeat(190_000) })],
    ['more than anybody reads', 404, JSON.stringify({ message: 'thread '.repeat(100_000) })],
    ['a page of open paragraphs', 403, '<p>'.repeat(1_000_000)],
    ['a page of open tags', 403, '<p '.repeat(60_000)],
  ])('does not keep the function busy: %s', async (_, status, body) => {
    responses = [{ status, body }];
    await expect(connection().hubspot.get(thread)).rejects.not.toBeInstanceOf(NotFound);
  });
});

describe('the memory for responses', () => {
  const MB = 1_000_000;
  const large = { body: { text: 'x'.repeat(12 * MB) } };

  it('is free again once the function has responded', async () => {
    const { hubspot, responseMemory } = connection();
    responses = [large];
    await hubspot.get(thread);
    hubspot.finish();
    expect(responseMemory.hold({}, 10 * MB)).toBe(true);
    expect(responseMemory.hold({}, 10 * MB)).toBe(true);
  });

  it('makes a response wait while another request needs it, longer than a call may take', async () => {
    const { clock, hubspot, responseMemory } = connection();
    responses = [large];
    const other = {};
    expect(responseMemory.hold(other, 25 * MB)).toBe(true);
    clock.after(TIME_LIMITS.call.readMs + 1_000, () => responseMemory.release(other));
    const read = runWithFakeTime(hubspot.get(thread), clock, wire);
    expect(await read).toHaveProperty('text');
    expect(requests).toHaveLength(1);
  });

  it('ends such a wait when the time of the request is over', async () => {
    const { clock, hubspot, responseMemory } = connection();
    responses = [large];
    expect(responseMemory.hold({}, 25 * MB)).toBe(true);
    const read = runWithFakeTime(hubspot.get(thread), clock, wire);
    await expect(read).rejects.toThrow(TimedOut);
    hubspot.finish();
  });

  it('counts only the last response of a path that is read several times', async () => {
    const { hubspot } = connection();
    responses = [large, large, large, large];
    for (let count = 0; count < 4; count += 1) {
      expect(await hubspot.get(thread)).toHaveProperty('text');
    }
  });
});
