import {
  AccountMoving,
  BadToken,
  Conflict,
  DailyLimit,
  Forbidden,
  InvalidInput,
  Locked,
  MissingScope,
  NotFound,
  PathMissing,
  RateLimited,
  Rejected,
  TimedOut,
  Unavailable,
} from './api-errors.ts';
import type { HubSpotError } from './api-errors.ts';
import { shorten } from '../wire/shorten.ts';
import { readJson } from '../wire/json.ts';
import { namedScopes } from './named-scopes.ts';
import { readRateLimit } from './rate-limit-headers.ts';
import { refusedProperty } from './refused-property.ts';
import { RETRY_POLICY } from './retry-policy.ts';
import {
  isMissingScope,
  messageOf,
  namesObject,
  readWireError,
  saysApiEnded,
} from '../wire/wire-error.ts';
import type { WireError } from '../wire/wire-error.ts';

export interface ErrorResponse {
  status: number;
  headers: Headers;
  /** The body as HubSpot sent it. It may quote the request. */
  content: string;
  /** Removed from everything that is read: it may be shown to an agent, or logged. */
  token: string;
  /** True when the request contained a text, which the network edge may refuse. */
  sentText?: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/** Signs that change how the rest of a sentence is shown. */
const CONTROLS = /[\p{Cc}\p{Bidi_Control}]+/gu;

/** A longer error is not read: it could keep the function busy. */
const MAX_ERROR_LENGTH = 200_000;

/** A longer message of HubSpot would not help on a card. */
const MAX_MESSAGE_LENGTH = 500;

/** Converts an unsuccessful response to an error. */
export function readApiError({
  status,
  headers,
  content: sent,
  token,
  sentText = false,
  now,
}: ErrorResponse): HubSpotError {
  const content = withoutToken(sent.length > MAX_ERROR_LENGTH ? '' : sent, token);
  const body = readJson(content);
  const isPage = body === undefined && isHtml(headers, content);
  const error = readWireError(body, isPage ? '' : content);
  const refused = status === 400 ? refusedProperty(error) : undefined;
  const message = refused?.message ?? messageOf(error) ?? (isPage ? firstParagraph(content) : '');
  const details = {
    hubspotMessage: message && shorten(message.replace(CONTROLS, ' '), MAX_MESSAGE_LENGTH),
    property: refused?.property,
    correlationId: readCorrelationId(
      error.correlationId ?? headers.get('x-hubspot-correlation-id') ?? error.requestId,
      token,
    ),
    retryAfterMs: retryAfterMs(headers, now),
    isEdgePage: status === 403 && sentText && isPage,
  };
  switch (status) {
    case 401:
      return new BadToken(details);
    case 403: {
      if (saysApiEnded(error)) return new PathMissing(details);
      const scopes = namedScopes(body);
      return scopes.length > 0 || isMissingScope(error)
        ? new MissingScope(scopes, details)
        : new Forbidden(details);
    }
    case 404:
    case 410:
      return namesObject(error) ? new NotFound(details) : new PathMissing(details);
    // The path takes no such call. HubSpot has not run it.
    case 405:
    case 406:
    case 415:
    case 501:
      return new PathMissing(details);
    case 408:
      return new TimedOut(details, true);
    case 409:
      return new Conflict(details);
    case 423:
      return new Locked(details);
    case 429: {
      const policy = policyOf(error, headers);
      return policy === 'DAILY'
        ? new DailyLimit(details)
        : new RateLimited(details.retryAfterMs ?? defaultWaitMs(policy, headers), details);
    }
    case 477:
      return new AccountMoving(details);
    default:
      if (status >= 500 || status < 200) return new Unavailable(details, true);
      // Nobody knows what a success with an error in it did, or a call that was redirected.
      if (status < 300) return new Rejected(details, true);
      if (status < 400) return new PathMissing(details, true);
      if (saysApiEnded(error)) return new PathMissing(details);
      return [400, 422].includes(status) ? new InvalidInput(details) : new Rejected(details);
  }
}

/** JSON may have escaped the token. */
function withoutToken(content: string, token: string): string {
  const json = readJson(content);
  return (json === undefined ? content : JSON.stringify(json)).replaceAll(token, '…');
}

/** The id goes to the log, so it must be a UUID: anything else may be a token, an address or another line of the log. */
function readCorrelationId(id: string | null | undefined, token: string): string | undefined {
  const isUuid = id && /^[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}$/i.test(id);
  return isUuid && !token.includes(id) ? id : undefined;
}

export function isHtml(headers: Headers, content: string): boolean {
  return /\bhtml\b/i.test(headers.get('content-type') ?? '') || /^\s*</.test(content);
}

/** The text of a page's first paragraph. Its title and heading only repeat the status. */
function firstParagraph(page: string): string | undefined {
  const [, paragraph = ''] = /<p\b[^>]*>([^]{0,5000}?)<\/p>/i.exec(page.slice(0, 20_000)) ?? [];
  const text = paragraph
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text || undefined;
}

/**
 * Reads `Retry-After`, in seconds or as a date. HubSpot documents it for few responses.
 * https://developers.hubspot.com/docs/api-reference/error-handling
 */
function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1_000;
  const date = /^(?:[A-Z][a-z]+,? |\d{4}-\d\d-\d\dT)/.test(value) ? Date.parse(value) : Number.NaN;
  return date > now ? date - now : undefined;
}

/** Reads the policy. A response of HubSpot's edge may have it in the message or the headers only. */
function policyOf({ policyName, message = '' }: WireError, headers: Headers): string {
  if (policyName) return policyName;
  if (/\bdaily\b/i.test(message) || readRateLimit(headers).dailyRemaining === 0) return 'DAILY';
  return /\bsecondly\b/i.test(message) ? 'SECONDLY' : '';
}

function defaultWaitMs(policy: string, headers: Headers): number {
  const { secondlyIntervalMs, defaultIntervalMs } = RETRY_POLICY;
  if (policy === 'SECONDLY') return secondlyIntervalMs;
  return readRateLimit(headers).intervalMs ?? defaultIntervalMs;
}

/** Errors before the connection was made: HubSpot cannot have received the request. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Converts the error of a request without a response. */
export function readConnectionError(error: unknown): HubSpotError {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  return new Unavailable({}, !(typeof code === 'string' && NEVER_CONNECTED.has(code)));
}
