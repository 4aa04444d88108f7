import { expect, it } from 'vitest';
import {
  AccountMoving,
  BadToken,
  DailyLimit,
  Forbidden,
  type HubSpotError,
  Locked,
  MissingScope,
  NotFound,
  PathMissing,
  RateLimited,
  Rejected,
  TimedOut,
  Unavailable,
} from '../hubspot/transport/api-errors.ts';
import { ActionError } from './action-error.ts';
import { toEnvelopeError } from './error-envelope.ts';

const details = { hubspotMessage: 'No.', retryAfterMs: 5_000, correlationId: 'c1' };
const retryAfterMs = details.retryAfterMs;

it.each<[string, HubSpotError, object]>([
  ['a bad token', new BadToken(details), { code: 'BAD_TOKEN' }],
  [
    'a missing scope',
    new MissingScope(['a'], details),
    { code: 'MISSING_SCOPE', missingScopes: ['a'], hubspotMessage: 'No.' },
  ],
  ['a missing object', new NotFound(details), { code: 'NOT_FOUND' }],
  [
    'a missing sender',
    new NotFound({ ...details, hubspotMessage: 'No actor A-1.' }),
    { code: 'REJECTED', hubspotMessage: 'No actor A-1.' },
  ],
  [
    'a missing object without a message',
    new NotFound({ correlationId: 'c1' }),
    { code: 'NOT_FOUND' },
  ],
  ['a rate limit', new RateLimited(7_000, details), { code: 'RATE_LIMITED', retryAfterMs: 7_000 }],
  ['a daily limit', new DailyLimit(details), { code: 'DAILY_LIMIT', retryAfterMs }],
  ['a missing path', new PathMissing(details), { code: 'UNAVAILABLE', reason: 'PATH_MISSING' }],
  ['a lock', new Locked(details), { code: 'UNAVAILABLE', reason: 'LOCKED', retryAfterMs }],
  [
    'a lock without a time',
    new Locked({ correlationId: 'c1' }),
    { code: 'UNAVAILABLE', reason: 'LOCKED', retryAfterMs: 2_000 },
  ],
  [
    'a moving account',
    new AccountMoving(details),
    { code: 'UNAVAILABLE', reason: 'ACCOUNT_MOVING', retryAfterMs },
  ],
  ['a refusal', new Rejected(details), { code: 'REJECTED', hubspotMessage: 'No.' }],
  [
    'a refusal without a message',
    new Rejected({ correlationId: 'c1' }),
    { code: 'REJECTED', hubspotMessage: '' },
  ],
  [
    'a refused property',
    new Rejected({ ...details, property: 'hs_pipeline_stage' }),
    { code: 'REJECTED', hubspotMessage: 'No.', property: 'hs_pipeline_stage' },
  ],
  [
    'a page of the edge',
    new Forbidden({ ...details, isEdgePage: true }),
    { code: 'REJECTED', hubspotMessage: 'No.', reason: 'EDGE_REFUSED' },
  ],
  ['a timeout', new TimedOut(details), { code: 'TIMED_OUT', retryAfterMs }],
  ['an outage', new Unavailable(details), { code: 'UNAVAILABLE', retryAfterMs }],
])('%s is reported with its correlation id', (_, error, envelope) => {
  expect(toEnvelopeError(error)).toEqual({ ...envelope, correlationId: 'c1' });
});

it('reports an expected error as it is, and says nothing about an unexpected one', () => {
  const error = new ActionError('CHANGED', { reason: 'NEW_RECIPIENT' });
  expect(toEnvelopeError(error)).toEqual({ code: 'CHANGED', reason: 'NEW_RECIPIENT' });
  expect(toEnvelopeError(new Error('secret'))).toEqual({ code: 'INTERNAL' });
});
