import { describe, expect, it } from 'vitest';
import {
  BadToken,
  DailyLimit,
  MissingScope,
  NotFound,
  RateLimited,
  Rejected,
  TimedOut,
  Unavailable,
} from './api-errors.ts';
import { readConnectionError, readApiError } from './read-api-error.ts';

const failure = (status: number, body?: unknown, headers = {}) =>
  readApiError({ status, body, headers: new Headers(headers) });

describe('a failure', () => {
  it.each([
    [401, BadToken],
    [403, MissingScope],
    [404, NotFound],
    [400, Rejected],
    [405, Rejected],
    [409, Rejected],
    [422, Rejected],
    [423, Rejected],
    [408, TimedOut],
    [429, RateLimited],
    [477, Unavailable],
    [500, Unavailable],
    [502, Unavailable],
    [503, Unavailable],
    [504, Unavailable],
    [521, Unavailable],
    [302, Unavailable],
  ])('is told by its status %i when there is nothing else', (status, kind) => {
    for (const body of [undefined, null, 'text', 5, [], {}, { errors: 5, message: {} }]) {
      expect(failure(status, body)).toBeInstanceOf(kind);
    }
  });

  it('names the scopes that are missing', () => {
    const body = {
      category: 'MISSING_SCOPES',
      errors: [{ message: 'no', context: { requiredScopes: ['conversations.read', 'tickets'] } }],
    };
    expect(failure(403, body)).toMatchObject({ scopes: ['conversations.read', 'tickets'] });
  });

  it('that is forbidden for another reason is a refusal', () => {
    expect(failure(403, { category: 'USER_DOES_NOT_HAVE_PERMISSIONS' })).toBeInstanceOf(Rejected);
  });

  it('carries what HubSpot said, and its id', () => {
    const body = { message: 'Sender actor A-1 not found', correlationId: 'c-1' };
    expect(failure(400, body)).toMatchObject({
      hubspotMessage: 'Sender actor A-1 not found',
      correlationId: 'c-1',
    });
    expect(failure(400, { errors: [{ message: 'first' }] })).toMatchObject({
      hubspotMessage: 'first',
    });
  });

  it('for too many calls tells how long to wait, by policy and by what HubSpot asks for', () => {
    const limited = (policyName?: string, headers = {}) => failure(429, { policyName }, headers);
    expect(limited('SECONDLY')).toMatchObject({ retryAfterMs: 1_000 });
    expect(limited('TEN_SECONDLY_ROLLING')).toMatchObject({ retryAfterMs: 10_000 });
    expect(
      limited(undefined, { 'X-HubSpot-RateLimit-Interval-Milliseconds': '7000' }),
    ).toMatchObject({ retryAfterMs: 7_000 });
    expect(limited('SECONDLY', { 'Retry-After': '3' })).toMatchObject({ retryAfterMs: 3_000 });
    expect(limited('DAILY')).toBeInstanceOf(DailyLimit);
  });

  it('for a day of too many calls is told by words or headers where the policy has no name', () => {
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
    'does not take %j for a time to wait',
    (text) => {
      expect(failure(429, {}, { 'Retry-After': text })).toMatchObject({ retryAfterMs: 10_000 });
    },
  );

  it('leaves open whether a write took effect only where it may have', () => {
    for (const status of [500, 502, 504, 408]) expect(failure(status).mayHaveArrived).toBe(true);
    for (const status of [400, 401, 403, 404, 409, 423, 429, 477]) {
      expect(failure(status).mayHaveArrived).toBe(false);
    }
  });

  it('of a connection that was never made cannot have taken effect', () => {
    const lost = (code?: string) =>
      readConnectionError(new TypeError('fetch failed', { cause: { code } })).mayHaveArrived;
    expect(lost('ECONNREFUSED')).toBe(false);
    expect(lost('ENOTFOUND')).toBe(false);
    expect(lost('ECONNRESET')).toBe(true);
    expect(lost('UND_ERR_SOCKET')).toBe(true);
    expect(lost()).toBe(true);
  });
});
