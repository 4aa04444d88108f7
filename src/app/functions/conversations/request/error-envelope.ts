import type { ConversationsError, ErrorCode } from '../../../cards/contract/envelope.ts';
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
  Unavailable,
} from '../hubspot/transport/api-errors.ts';
import { LOCKED_WAIT_MS } from '../hubspot/transport/retry-read.ts';
import { ActionError } from './action-error.ts';

/** Whatever ended an operation, in words for an agent or an admin. */
export function toEnvelopeError(error: unknown): ConversationsError {
  if (error instanceof ActionError) return error.error;
  if (error instanceof HubSpotError) {
    return { ...explainFailure(error), correlationId: error.correlationId };
  }
  return {
    code: 'INTERNAL',
    message:
      'Threadside ran into a fault of its own. Try again; if it stays, tell your admin what you were doing.',
  };
}

function explainFailure(failure: HubSpotError): ConversationsError {
  if (failure instanceof BadToken) {
    return {
      code: 'BAD_TOKEN',
      message:
        "HubSpot refused the app's token. Ask an admin to reinstall the app or renew its token.",
    };
  }
  if (failure instanceof MissingScope) return explainScopes(failure);
  if (failure instanceof NotFound) {
    return {
      code: 'NOT_FOUND',
      message: 'HubSpot does not find this any more. It may have been deleted; reload the list.',
    };
  }
  if (failure instanceof RateLimited) {
    return {
      code: 'RATE_LIMITED',
      message: `HubSpot gets too many calls from this app right now. Try again in ${seconds(failure.retryAfterMs)}.`,
      retryAfterMs: failure.retryAfterMs,
    };
  }
  if (failure instanceof DailyLimit) return explainDailyLimit(failure);
  if (failure instanceof PathMissing) {
    return {
      code: 'UNAVAILABLE',
      reason: 'PATH_MISSING',
      message:
        'HubSpot does not offer this part of its API to this account (any more). Ask an admin to run the doctor and to update Threadside.',
    };
  }
  if (failure instanceof Locked) {
    return {
      code: 'UNAVAILABLE',
      reason: 'LOCKED',
      message: 'HubSpot is changing this thread right now. Try again in a few seconds.',
      retryAfterMs: failure.retryAfterMs ?? LOCKED_WAIT_MS,
    };
  }
  if (failure instanceof AccountMoving) {
    return {
      code: 'UNAVAILABLE',
      reason: 'ACCOUNT_MOVING',
      message:
        'HubSpot is moving this account to another data centre and takes no calls meanwhile.',
      retryAfterMs: failure.retryAfterMs,
    };
  }
  if (failure instanceof Rejected) {
    return {
      code: 'REJECTED',
      message: failure.hubspotMessage
        ? `HubSpot refused this: ${failure.hubspotMessage}`
        : 'HubSpot refused this and gave no reason. Try it in HubSpot itself, or ask an admin.',
      hubspotMessage: failure.hubspotMessage ?? '',
      ...(failure.isEdgePage && { reason: 'EDGE_REFUSED' as const }),
    };
  }
  return lostAnswer(failure);
}

function explainScopes({ scopes, hubspotMessage }: MissingScope): ConversationsError {
  const names = scopes.length > 0 ? `: ${scopes.join(', ')}` : '';
  return {
    code: 'MISSING_SCOPE',
    message: `The app lacks a permission in HubSpot${names}. Ask an admin to grant it and to reinstall the app.`,
    missingScopes: scopes,
    hubspotMessage,
  };
}

function explainDailyLimit({ retryAfterMs }: DailyLimit): ConversationsError {
  return {
    code: 'DAILY_LIMIT',
    message:
      "This account's apps have used up HubSpot's calls for today. They work again after midnight in the account's time zone.",
    retryAfterMs,
  };
}

/** HubSpot did not answer, or not to the point. */
function lostAnswer(failure: HubSpotError): ConversationsError {
  const code: ErrorCode = failure instanceof TimedOut ? 'TIMED_OUT' : 'UNAVAILABLE';
  const what =
    failure instanceof Unavailable
      ? 'HubSpot cannot be reached right now.'
      : 'HubSpot took too long to answer.';
  return { code, message: `${what} Try again in a moment.`, retryAfterMs: failure.retryAfterMs };
}

function seconds(milliseconds: number): string {
  const count = Math.max(1, Math.ceil(milliseconds / 1_000));
  return count === 1 ? 'a second' : `${count} seconds`;
}
