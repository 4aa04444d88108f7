import type { ConversationsError } from '../../../cards/contract/envelope.ts';
import {
  AccountMoving,
  BadToken,
  DailyLimit,
  HubSpotError,
  Locked,
  MissingScope,
  NotFound,
  PathMissing,
  RateLimited,
  Rejected,
  TimedOut,
} from '../hubspot/transport/api-errors.ts';
import { RETRY_POLICY } from '../hubspot/transport/retry-policy.ts';
import { isAboutPerson } from '../hubspot/wire/wire-error.ts';
import { ActionError } from './action-error.ts';

/** Converts any error to the error of the envelope. */
export function toEnvelopeError(error: unknown): ConversationsError {
  if (error instanceof ActionError) return error.error;
  if (error instanceof HubSpotError) {
    return { ...fromHubSpot(error), correlationId: error.correlationId };
  }
  return { code: 'INTERNAL' };
}

function fromHubSpot(error: HubSpotError): ConversationsError {
  const { hubspotMessage, retryAfterMs } = error;
  if (error instanceof BadToken) return { code: 'BAD_TOKEN' };
  if (error instanceof MissingScope) {
    return { code: 'MISSING_SCOPE', missingScopes: error.scopes, hubspotMessage };
  }
  if (error instanceof NotFound) {
    // HubSpot may not find the sender of a message. The thread is there.
    const isThere = hubspotMessage && isAboutPerson(hubspotMessage);
    return isThere ? { code: 'REJECTED', hubspotMessage } : { code: 'NOT_FOUND' };
  }
  if (error instanceof RateLimited) return { code: 'RATE_LIMITED', retryAfterMs };
  if (error instanceof DailyLimit) return { code: 'DAILY_LIMIT', retryAfterMs };
  if (error instanceof PathMissing) return { code: 'UNAVAILABLE', reason: 'PATH_MISSING' };
  if (error instanceof Locked) {
    const { lockedPauseMs } = RETRY_POLICY;
    return { code: 'UNAVAILABLE', reason: 'LOCKED', retryAfterMs: retryAfterMs ?? lockedPauseMs };
  }
  if (error instanceof AccountMoving) {
    return { code: 'UNAVAILABLE', reason: 'ACCOUNT_MOVING', retryAfterMs };
  }
  if (error instanceof Rejected) {
    return {
      code: 'REJECTED',
      hubspotMessage: hubspotMessage ?? '',
      property: error.property,
      ...(error.isEdgePage && { reason: 'EDGE_REFUSED' }),
    };
  }
  return { code: error instanceof TimedOut ? 'TIMED_OUT' : 'UNAVAILABLE', retryAfterMs };
}
