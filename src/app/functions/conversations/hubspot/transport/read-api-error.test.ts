import { describe, expect, it } from 'vitest';
import {
  AccountMoving,
  BadToken,
  Conflict,
  DailyLimit,
  Forbidden,
  Locked,
  NotFound,
  PathMissing,
  RateLimited,
  Rejected,
  TimedOut,
  Unavailable,
} from './api-errors.ts';
import { readConnectionError, readApiError } from './read-api-error.ts';

const TOKEN = 'pat-na1-0a6bc1d4-7a15-4d0c-9e0b-6d8d3b2c1a00';
const [IN_BODY, IN_HEADER] = [
  'aeb5f871-7f07-4993-9211-075dc63e7cbf',
  '5d0c3c0e2b7f4c1e8f4c9a0b1c2d3e4f',
];

const failure = (status: number, body?: unknown, headers = {}, sentText = false) =>
  readApiError({
    status,
    content: body === undefined ? '' : JSON.stringify(body),
    token: TOKEN,
    sentText,
    headers: new Headers(headers),
    now: Date.parse('2026-11-17T10:00:00Z'),
  });

describe('an API error', () => {
  it.each([
    [401, BadToken],
    [403, Forbidden],
    [404, PathMissing],
    [410, PathMissing],
    [400, Rejected],
    [405, PathMissing],
    [406, PathMissing],
    [415, PathMissing],
    [501, PathMissing],
    [402, Rejected],
    [409, Conflict],
    [413, Rejected],
    [422, Rejected],
    [451, Rejected],
    [423, Locked],
    [408, TimedOut],
    [429, RateLimited],
    [477, AccountMoving],
    [500, Unavailable],
    [502, Unavailable],
    [503, Unavailable],
    [504, Unavailable],
    [521, Unavailable],
    [199, Unavailable],
    [200, Rejected],
    [299, Rejected],
    [300, PathMissing],
    [301, PathMissing],
    [302, PathMissing],
    [308, PathMissing],
  ])('is derived from the status %i when the body says nothing', (status, kind) => {
    for (const body of [undefined, null, 'text', 5, [], {}, { errors: 5, message: {} }]) {
      expect(failure(status, body)).toBeInstanceOf(kind);
    }
  });

  it.each([
    { message: 'Thread with ID 5 not found', category: 'OBJECT_NOT_FOUND' },
    { message: 'resource not found', category: 'OBJECT_NOT_FOUND' },
    { message: 'Thread not found' },
    { message: 'Actor A-9005 does not exist' },
    { message: 'Not found', context: { id: ['5'] } },
    { message: 'Not found', errors: [{ message: 'No contact with this id' }] },
    { message: 'Not found', errors: [{ context: { threadId: ['abc'] } }] },
  ])('of status 404 that names an object means that the object is missing: %j', (body) => {
    expect(failure(404, body)).toBeInstanceOf(NotFound);
  });

  it.each([
    { message: 'Resource not found' },
    { status: 'error', message: 'resource not found', correlationId: 'c-1' },
    { message: 'HTTP 404 Not Found' },
    { message: 'The path /conversations/v3/conversations/threads/5 does not exist' },
    { message: 'Conversations API 2026-09-beta is not available' },
    { message: 'This endpoint for conversation threads is no longer available' },
    { message: 'The requested endpoint was not found for this user' },
    { message: 'RESTEASY003210: Could not find resource for full path: https://a.example/x' },
    { message: 'Not found', context: { path: ['/conversations/v3/conversations/threads/5'] } },
    { message: 'Unknown version', context: { version: ['2026-09-beta'] } },
    { message: 'The requested resource could not be found. Request ID: 41d8cd98f00b204e' },
    { message: 'Not found (correlationId=41d8cd98-f00b)' },
    {},
    undefined,
  ])('of status 404 that names no object means that the path is missing: %j', (body) => {
    expect(failure(404, body)).toBeInstanceOf(PathMissing);
    expect(failure(410, body)).toBeInstanceOf(PathMissing);
  });

  it.each([
    'Not allowed to call this endpoint because it is deprecated. Please use the v3 API.',
    'Unsupported API version 2026-09-beta',
    'This version has been sunset',
    "API version '2026-09-beta' is not supported",
    'Version 2026-09-beta is not enabled for this account.',
    'Invalid API version: 2026-09-beta',
  ])('of any refusal means that the path is missing if HubSpot says so: %s', (message) => {
    for (const status of [400, 403, 404, 410]) {
      expect(failure(status, { message })).toBeInstanceOf(PathMissing);
    }
  });

  it('says whether the call may have had an effect', () => {
    expect([302, 404, 405].map((status) => failure(status).mayHaveArrived)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    { errors: [{ context: { requiredScopes: ['a.b'] } }] },
    { errors: [{ context: { requiredGranularScopes: ['a.b'], requiredScopes: ['old'] } }] },
    { category: 'MISSING_SCOPES', errors: [{ context: { missingScopes: 'a.b' } }] },
    { context: { missingScopes: ['a.b'] } },
    { requiredGranularScopes: ['a.b', 'a.b'] },
    { errors: [{ context: { requiredGranularScopes: [['a.b']] } }] },
    { errors: [{ context: { requiredGranularScopes: { 0: 'a.b' } } }] },
  ])('names the scopes that HubSpot names, in whichever field: %j', (body) => {
    expect(failure(403, body)).toMatchObject({ scopes: ['a.b'] });
  });

  it('blames no scope where HubSpot names none', () => {
    const body = { message: "This API call isn't available for public use." };
    expect(failure(403, body)).toBeInstanceOf(Rejected);
    expect(failure(403, { category: 'MISSING_SCOPES' })).toMatchObject({ scopes: [] });
  });

  it.each([
    ['The user has no access to this inbox.', 'text/plain'],
    ['"The user has no access to this inbox."', 'application/json'],
    ['{"errors":{"message":"The user has no access to this inbox."}}', 'application/json'],
    ['{"error":{"message":"The user has no access to this inbox."}}', 'application/json'],
    ['{"message":["The user has no access","to this inbox."]}', 'application/json'],
    ['{"title":"Forbidden","detail":"The user has no access to this inbox."}', 'application/json'],
    [
      '<html><h1>403</h1><p class="x">The user has <b>no</b>\naccess to this inbox.</p></html>',
      'text/html',
    ],
  ])("contains HubSpot's message, whatever its form: %s", (content, type) => {
    const headers = new Headers({ 'Content-Type': type });
    const error = readApiError({ status: 403, headers, content, token: TOKEN, now: 0 });
    expect(error).toBeInstanceOf(Forbidden);
    expect(error.hubspotMessage).toBe('The user has no access to this inbox.');
  });

  it("contains HubSpot's message if the response has up to 200,000 characters", () => {
    const messageOf = (length: number) => {
      const content = '{"message":"No."}'.padEnd(length);
      const headers = new Headers();
      return readApiError({ status: 403, headers, content, token: TOKEN, now: 0 }).hubspotMessage;
    };
    expect([200_000, 200_001].map(messageOf)).toEqual(['No.', '']);
  });

  it("joins the sentences of HubSpot's message", () => {
    expect(failure(403, { message: ['Not you.', 5, 'Not here.'] })).toMatchObject({
      hubspotMessage: 'Not you. Not here.',
    });
  });

  it("contains HubSpot's message without signs that reorder a sentence", () => {
    const content = JSON.stringify({ message: 'See \u202Eexe.pdf\u2066\u0007 now' });
    const error = readApiError({
      status: 403,
      headers: new Headers(),
      content,
      token: TOKEN,
      now: 0,
    });
    expect(error.hubspotMessage).toBe('See  exe.pdf  now');
  });

  it.each([
    ['Thread 5 not found', NotFound],
    ['404 page not found', PathMissing],
    ['<p>No thread at this address</p>', PathMissing],
  ])('of status 404 that is no JSON means what it says: %s', (content, kind) => {
    const headers = new Headers();
    expect(readApiError({ status: 404, headers, content, token: TOKEN, now: 0 })).toBeInstanceOf(
      kind,
    );
  });

  it('takes the correlation id from the body or from the header', () => {
    const headers = { 'X-HubSpot-Correlation-Id': IN_HEADER };
    expect(failure(502, undefined, headers).correlationId).toBe(IN_HEADER);
    expect(failure(400, { correlationId: IN_BODY }, headers).correlationId).toBe(IN_BODY);
  });

  it.each([
    `${IN_BODY}\nOK sendReply 1 ms`,
    '\u001b[2J',
    '',
    'c'.repeat(36),
    'c 1',
    TOKEN,
    TOKEN.slice('pat-na1-'.length),
    'grace@example.com',
    '4930123456789',
    'A-9001',
  ])('takes no correlation id that must not be logged: %j', (id) => {
    expect(failure(400, { correlationId: id }).correlationId).toBeUndefined();
    if (!id.includes('\n')) {
      const headers = { 'X-HubSpot-Correlation-Id': id };
      expect(failure(400, {}, headers).correlationId).toBeUndefined();
    }
  });

  it('contains no token, even where JSON escapes it', () => {
    const escaped = TOKEN.replace('p', '\\u0070');
    const content = `{"message":"Bad ${escaped}","context":{"missingScopes":["${escaped}"]},"correlationId":"${escaped}"}`;
    const error = readApiError({
      status: 403,
      headers: new Headers(),
      content,
      token: TOKEN,
      now: 0,
    });
    expect(JSON.stringify(error)).not.toContain(TOKEN);
  });

  it('says when to call again, in seconds or as a date', () => {
    expect(failure(477, {}, { 'Retry-After': '3600' })).toMatchObject({ retryAfterMs: 3_600_000 });
    const date = { 'Retry-After': 'Tue, 17 Nov 2026 10:05:00 GMT' };
    expect(failure(429, {}, date)).toMatchObject({ retryAfterMs: 300_000 });
  });

  it('knows a page of the network edge that refuses a text', () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    expect(failure(403, undefined, headers, true)).toMatchObject({ isEdgePage: true });
    expect(failure(403, undefined, headers)).toMatchObject({ isEdgePage: false });
    expect(failure(403, {}, {}, true)).toMatchObject({ isEdgePage: false });
    expect(failure(413, undefined, headers, true)).toMatchObject({ isEdgePage: false });
  });

  it('names the scopes that are missing', () => {
    const body = {
      category: 'MISSING_SCOPES',
      errors: [{ message: 'no', context: { requiredScopes: ['conversations.read', 'tickets'] } }],
    };
    expect(failure(403, body)).toMatchObject({ scopes: ['conversations.read', 'tickets'] });
  });

  it('is Rejected for a 403 with another category', () => {
    expect(failure(403, { category: 'USER_DOES_NOT_HAVE_PERMISSIONS' })).toBeInstanceOf(Rejected);
  });

  it("contains HubSpot's message and correlation id", () => {
    const body = { message: 'Sender actor A-1 not found', correlationId: IN_BODY };
    expect(failure(400, body)).toMatchObject({
      hubspotMessage: 'Sender actor A-1 not found',
      correlationId: IN_BODY,
    });
    expect(failure(400, { errors: [{ message: 'first' }] })).toMatchObject({
      hubspotMessage: 'first',
    });
  });

  it('contains the wait after a 429, from the policy or from Retry-After', () => {
    const limited = (policyName?: string, headers = {}) => failure(429, { policyName }, headers);
    expect(limited('SECONDLY')).toMatchObject({ retryAfterMs: 1_000 });
    expect(limited('TEN_SECONDLY_ROLLING')).toMatchObject({ retryAfterMs: 10_000 });
    expect(
      limited(undefined, { 'X-HubSpot-RateLimit-Interval-Milliseconds': '7000' }),
    ).toMatchObject({ retryAfterMs: 7_000 });
    expect(limited('SECONDLY', { 'Retry-After': '3' })).toMatchObject({ retryAfterMs: 3_000 });
    expect(limited('DAILY')).toBeInstanceOf(DailyLimit);
  });

  it('is DailyLimit when only the message or the headers say so', () => {
    const body = { message: 'You have reached your daily limit.', errorType: 'RATE_LIMIT' };
    expect(failure(429, body)).toBeInstanceOf(DailyLimit);
    expect(failure(429, {}, { 'X-HubSpot-RateLimit-Daily-Remaining': '0' })).toBeInstanceOf(
      DailyLimit,
    );
    expect(
      failure(429, { policyName: 'SECONDLY' }, { 'X-HubSpot-RateLimit-Daily-Remaining': '0' }),
    ).toBeInstanceOf(RateLimited);
    expect(failure(429, { message: 'You have reached your secondly limit.' })).toMatchObject({
      retryAfterMs: 1_000,
    });
  });

  it.each(['', 'soon', '-1', 'Wed, 21 Oct 2026 07:28:00 GMT'])(
    'ignores the Retry-After %j',
    (text) => {
      expect(failure(429, {}, { 'Retry-After': text })).toMatchObject({ retryAfterMs: 10_000 });
    },
  );

  it('may have arrived only for statuses that leave it open', () => {
    for (const status of [500, 502, 504, 408]) expect(failure(status).mayHaveArrived).toBe(true);
    for (const status of [400, 401, 403, 404, 409, 423, 429, 477]) {
      expect(failure(status).mayHaveArrived).toBe(false);
    }
  });

  it('cannot have arrived without a connection', () => {
    const lost = (code?: string) =>
      readConnectionError(new TypeError('fetch failed', { cause: { code } })).mayHaveArrived;
    expect(lost('ECONNREFUSED')).toBe(false);
    expect(lost('ENOTFOUND')).toBe(false);
    expect(lost('ECONNRESET')).toBe(true);
    expect(lost('UND_ERR_SOCKET')).toBe(true);
    expect(lost()).toBe(true);
  });
});
