import type { RateLimitStatus, ConversationsError, Envelope } from '../contract/envelope.ts';

/** The function crashed, timed out or could not be reached; the call may have taken effect. */
export interface NoResponse {
  code: 'NO_RESPONSE';
}

export type Failure = ConversationsError | NoResponse;

export type Result<Data> = { ok: true; data: Data } | { ok: false; failure: Failure };

export const noResponse: { ok: false; failure: NoResponse } = {
  ok: false,
  failure: { code: 'NO_RESPONSE' },
};

/**
 * Reads what `hubspot.serverless` resolved to. Checks only the outer shape of the envelope and trusts its
 * data. Unwraps `{ statusCode, body }`, which HubSpot's older functions return. Anything else becomes
 * `NO_RESPONSE`.
 */
export function readResult<Data>(raw: unknown): Result<Data> {
  const envelope = unwrap(raw);
  if (!isEnvelope<Data>(envelope)) return noResponse;
  return envelope.ok ? { ok: true, data: envelope.data } : { ok: false, failure: envelope.error };
}

/** The rate-limit status of a response; empty for an invalid one. */
export function readRateLimits(raw: unknown): RateLimitStatus {
  const envelope = unwrap(raw);
  return isEnvelope(envelope) && isObject(envelope.budget) ? envelope.budget : {};
}

/** The translations in a response, in the requested language; errors carry them too. */
export function readTranslation(raw: unknown): object | undefined {
  const envelope = unwrap(raw);
  return isEnvelope(envelope) && isObject(envelope.words) ? envelope.words : undefined;
}

/** Fields in which HubSpot wraps what a function returns. */
const WRAPPERS = ['response', 'body'] as const;
const MAX_DEPTH = 6;

function unwrap(raw: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return raw;
  if (typeof raw === 'string') return unwrap(parse(raw), depth + 1);
  if (!isObject(raw) || 'ok' in raw) return raw;
  const wrapper = WRAPPERS.find((field) => raw[field] !== undefined);
  return wrapper === undefined ? raw : unwrap(raw[wrapper], depth + 1);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isEnvelope<Data>(value: unknown): value is Envelope<Data> {
  if (!isObject(value)) return false;
  if (value.ok === true) return isObject(value.data);
  return value.ok === false && isObject(value.error) && typeof value.error.code === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
