import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TIME_LIMITS } from '../request/time-limits.ts';
import { connectTo } from '../testing/connection.ts';
import { HttpRecorder } from '../testing/http-recorder.ts';
import { runWithFakeTime } from '../testing/run-with-fake-time.ts';
import { startStubApi } from '../testing/stub-api.ts';
import type { StubResponse } from '../testing/stub-api.ts';
import { createPaths } from './paths/paths.ts';
import { NotFound, RateLimited, TimedOut, Unavailable } from './transport/api-errors.ts';
import { RETRY_POLICY } from './transport/retry-policy.ts';

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
  responses = [];
  wire.startCounting();
});
afterAll(() => api.close());

const connection = (paths = createPaths('v3')) => connectTo(api.baseUrl, paths);

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

describe('a call', () => {
  const correlationId = 'aeb5f871-7f07-4993-9211-075dc63e7cbf';
  const path = '/conversations/v3/conversations/threads/{threadId}';

  it('resolves with nothing where HubSpot returns nothing', async () => {
    responses = [{ status: 204, body: '' }];
    const { hubspot } = connection();
    expect(await hubspot.write('DELETE', thread)).toBeUndefined();
    expect(hubspot.failedCalls()).toEqual([]);
  });

  it.each<[string, StubResponse, object]>([
    ['a refusal', { status: 400, body: { correlationId } }, { status: 400, correlationId }],
    ['an error with the status of a success', { body: { status: 'error' } }, { status: 200 }],
    ['a response that cannot be read', { body: '{"id":' }, { status: 200 }],
  ])('that failed is noted without ids: %s', async (_, response, failed) => {
    responses = [response];
    const { hubspot } = connection();
    await expect(hubspot.get(thread, { retry: false })).rejects.toThrow();
    expect(hubspot.failedCalls()).toEqual([{ method: 'GET', path, ...failed }]);
  });

  it('without a response is noted with the status 0', async () => {
    const closed = await startStubApi(() => ({ body: {} }));
    await closed.close();
    const { hubspot } = connectTo(closed.baseUrl, createPaths('v3'));
    const read = hubspot.get(thread, { retry: false });
    await expect(read).rejects.toMatchObject({ mayHaveArrived: false });
    expect(hubspot.failedCalls()).toEqual([{ method: 'GET', path, status: 0 }]);
  });

  it('is not made without time', async () => {
    const { clock, hubspot } = connection();
    clock.advance(TIME_LIMITS.callsMs);
    await expect(hubspot.write('PATCH', thread)).rejects.toThrow(TimedOut);
    clock.advance(-1);
    await expect(hubspot.write('PATCH', thread, { reserveMs: 1 })).rejects.toThrow(TimedOut);
    expect(requests).toEqual([]);
    expect(hubspot.callCount()).toBe(0);
  });

  it('adds its rate-limit headers to those of earlier calls', async () => {
    const headers = (remaining: number, more = {}) => ({
      headers: { 'X-HubSpot-RateLimit-Remaining': String(remaining), ...more },
      body: {},
    });
    responses = [headers(90, { 'X-HubSpot-RateLimit-Daily': '500' }), headers(89)];
    const { hubspot } = connection();
    expect(hubspot.rateLimitStatus()).toEqual({});
    await hubspot.get(thread);
    await hubspot.get(thread);
    expect(hubspot.rateLimitStatus()).toEqual({ remaining: 89, dailyLimit: 500 });
    expect(hubspot.callCount()).toBe(2);
  });
});

describe('a read that failed', () => {
  const refused = (status: number, headers = {}): StubResponse => ({ status, headers, body: {} });

  it.each([
    [503, {}, 250],
    [503, { 'Retry-After': '3' }, 3_000],
    [423, {}, 2_000],
    [401, {}, 250],
  ])('is repeated after a pause: %i %j', async (status, headers, ms) => {
    responses = [refused(status, headers)];
    const { clock, hubspot } = connection();
    const start = clock.now();
    await runWithFakeTime(hubspot.get(thread), clock, wire);
    expect(requests).toHaveLength(2);
    expect(clock.now() - start).toBe(ms);
  });

  it.each([
    [1_250, 2],
    [1_249, 1],
  ])('is repeated only if time is left: %i ms', async (leftMs, count) => {
    responses = [refused(503), refused(503)];
    const { clock, hubspot } = connection();
    clock.advance(TIME_LIMITS.callsMs - leftMs);
    const read = runWithFakeTime(hubspot.get(thread), clock, wire);
    await expect(read).rejects.toThrow(Unavailable);
    expect(requests).toHaveLength(count);
  });

  it.each([
    ['HubSpot refuses it for good', refused(400), {}],
    ['it is to be made once only', refused(503), { retry: false }],
  ])('is not repeated if %s', async (_, response, options) => {
    responses = [response];
    await expect(connection().hubspot.get(thread, options)).rejects.toThrow();
    expect(requests).toHaveLength(1);
  });
});

describe('the 41st call of an opened card in ten seconds', () => {
  const { maxCallsPerCard, cardIntervalMs } = RETRY_POLICY;

  async function after40Calls(startMs = 0) {
    const { clock, hubspot } = connection();
    clock.advance(startMs);
    for (let count = 0; count < maxCallsPerCard; count += 1) await hubspot.get(thread);
    return { clock, hubspot, start: clock.now() };
  }

  it('waits until it may be made, if enough time is left then', async () => {
    const { clock, hubspot, start } = await after40Calls(500);
    await runWithFakeTime(hubspot.get(thread), clock, wire);
    expect(clock.now() - start).toBe(cardIntervalMs);
    const late = await after40Calls(501);
    await expect(late.hubspot.get(thread)).rejects.toThrow(RateLimited);
  });

  it('fails at once for a poll, and when HubSpot has refused one', async () => {
    const polling = await after40Calls();
    polling.hubspot.setPriority('poll');
    await expect(polling.hubspot.get(thread)).rejects.toMatchObject({
      retryAfterMs: cardIntervalMs,
    });
    const refused = await after40Calls();
    responses = [{ status: 429, body: {} }];
    refused.hubspot.setPriority('write');
    const read = runWithFakeTime(refused.hubspot.get(thread), refused.clock, wire);
    await expect(read).rejects.toThrow(RateLimited);
    expect(requests).toHaveLength(2 * maxCallsPerCard + 1);
  });

  it('is made at once for a write, and for what a write needs', async () => {
    const { clock, hubspot, start } = await after40Calls();
    await hubspot.write('PATCH', thread);
    hubspot.setPriority('write');
    await hubspot.get(thread);
    expect(clock.now()).toBe(start);
  });
});

describe('a poll', () => {
  const status = (remaining: number): StubResponse => ({
    headers: {
      'X-HubSpot-RateLimit-Max': '100',
      'X-HubSpot-RateLimit-Remaining': String(remaining),
    },
    body: {},
  });

  it('fails without a call while little is left of the rate limit, and others are made', async () => {
    const { hubspot } = connection();
    responses = [status(55)];
    await hubspot.get(thread);
    hubspot.setPriority('poll');
    await expect(hubspot.get(thread)).rejects.toThrow(RateLimited);
    hubspot.setPriority('preview');
    await hubspot.get(thread);
    expect(requests).toHaveLength(2);
    expect(hubspot.wasThrottled()).toBe(false);
  });
});

describe('a download', () => {
  it('is read up to its largest size', async () => {
    const { hubspot } = connection();
    responses = [{ body: 'twelve bytes' }, { body: 'twelve bytes' }];
    expect(await hubspot.download(`${api.baseUrl}/file`, 12)).toBe('twelve bytes');
    expect(await hubspot.download(`${api.baseUrl}/file`, 11)).toBeUndefined();
  });

  it('fails when its URL is refused', async () => {
    responses = [{ status: 403, body: 'expired' }];
    const file = connection().hubspot.download(`${api.baseUrl}/file`, 12);
    await expect(file).rejects.toThrow(Unavailable);
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

  it('is freed only once, even if a call begins after the function has responded', async () => {
    const { hubspot, responseMemory } = connection();
    await hubspot.get(thread);
    hubspot.finish();
    await expect(hubspot.get(thread, { retry: false })).rejects.toThrow(Unavailable);
    // One request at a time may exceed the bound.
    const [first, exceeding, waiting] = [20 * MB, 1, 1].map((bytes) =>
      responseMemory.hold({}, bytes),
    );
    expect([first, exceeding]).toEqual([true, true]);
    expect(waiting).toBeInstanceOf(Promise);
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
