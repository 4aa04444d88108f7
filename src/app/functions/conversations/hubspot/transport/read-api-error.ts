import * as z from 'zod/mini';
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
import type { HubSpotError } from './api-errors.ts';
import { rows, text } from './lenient-schemas.ts';
import { readRateLimit } from './rate-limit-headers.ts';

const context = z.catch(
  z.optional(z.object({ requiredScopes: z.optional(z.array(z.string())) })),
  undefined,
);

/** Every field may be missing: https://developers.hubspot.com/docs/api-reference/error-handling */
const wireError = z.catch(
  z.object({
    message: text,
    correlationId: text,
    category: text,
    policyName: text,
    errors: rows(z.object({ message: text, context })),
    context,
  }),
  {
    message: undefined,
    correlationId: undefined,
    category: undefined,
    policyName: undefined,
    errors: [],
    context: undefined,
  },
);

type WireError = z.infer<typeof wireError>;

export interface ErrorResponse {
  status: number;
  headers: Headers;
  /** The JSON body, or undefined when it was none. */
  body: unknown;
  /** What the call needed, for a refusal that does not name it. */
  scopes?: string[];
}

/** More than this of HubSpot's words is no help on a card. */
const MAX_MESSAGE_LENGTH = 500;

/** What an answer that is no success means. */
export function readApiError({ status, headers, body, scopes = [] }: ErrorResponse): HubSpotError {
  const error = z.parse(wireError, body);
  const message = error.message ?? error.errors.find((each) => each.message)?.message;
  const details = {
    hubspotMessage: message && shorten(message),
    correlationId: error.correlationId,
  };
  switch (status) {
    case 401:
      return new BadToken(details);
    case 403: {
      const told = requiredScopes(error);
      return isScopeMissing(error)
        ? new MissingScope(told.length > 0 ? told : scopes, details)
        : new Rejected(details);
    }
    case 404:
      return new NotFound(details);
    case 408:
      return new TimedOut(details, true);
    case 429: {
      const wait = retryAfterMs(headers);
      const policy = policyOf(error, headers);
      return policy === 'DAILY'
        ? new DailyLimit(wait, details)
        : new RateLimited(wait ?? defaultWaitMs(policy, headers), details);
    }
    case 477:
      // The account is on its way to another data centre, and nothing is taken meanwhile.
      return new Unavailable(details);
    default:
      return status >= 400 && status < 500 ? new Rejected(details) : new Unavailable(details, true);
  }
}

function shorten(message: string): string {
  return message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, MAX_MESSAGE_LENGTH)}…` : message;
}

/** HubSpot names the category only sometimes; a 403 of another category is about the thread or the person. */
function isScopeMissing(error: WireError): boolean {
  return (
    error.category === undefined ||
    error.category === 'MISSING_SCOPES' ||
    requiredScopes(error).length > 0
  );
}

function requiredScopes(error: WireError): string[] {
  const contexts = [error.context, ...error.errors.map((each) => each.context)];
  return [...new Set(contexts.flatMap((each) => each?.requiredScopes ?? []))];
}

/** Milliseconds, from the `Retry-After` that HubSpot does not promise but that its edge may send. */
function retryAfterMs(headers: Headers): number | undefined {
  const seconds = headers.get('retry-after') ?? '';
  return /^\d+(\.\d+)?$/.test(seconds) ? Number(seconds) * 1_000 : undefined;
}

/** HubSpot names the policy; an answer of its edge may have only words or headers. */
function policyOf({ policyName, message = '' }: WireError, headers: Headers): string {
  if (policyName) return policyName;
  if (/\bdaily\b/i.test(message) || readRateLimit(headers).dailyRemaining === 0) return 'DAILY';
  return /\bsecondly\b/i.test(message) ? 'SECONDLY' : '';
}

function defaultWaitMs(policy: string, headers: Headers): number {
  return policy === 'SECONDLY' ? 1_000 : (readRateLimit(headers).intervalMs ?? 10_000);
}

/** Errors of a connection that was never made, so that HubSpot cannot have taken anything. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What it means that no answer came at all. */
export function readConnectionError(error: unknown): HubSpotError {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  return new Unavailable({}, !(typeof code === 'string' && NEVER_CONNECTED.has(code)));
}
