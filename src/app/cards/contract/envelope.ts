import type { Reason } from './reason.ts';

/** What went wrong. Each code has a text in every language of `i18n/`. */
export type ErrorCode =
  | 'INVALID_REQUEST'
  | 'NOT_LINKED'
  | 'NOT_FOUND'
  | 'MISSING_SCOPE'
  | 'BAD_TOKEN'
  | 'RATE_LIMITED'
  | 'DAILY_LIMIT'
  | 'READ_ONLY_CHANNEL'
  | 'CHANGED'
  | 'REJECTED'
  | 'UNAVAILABLE'
  | 'TIMED_OUT'
  | 'INTERNAL';

export interface ConversationsError {
  code: ErrorCode;
  reason?: Reason;
  /** HubSpot's own message about what it refused; '' when it sent none. */
  hubspotMessage?: string;
  /** HubSpot's name of the property whose value it refused. */
  property?: string;
  /** Milliseconds until a retry makes sense. */
  retryAfterMs?: number;
  missingScopes?: string[];
  /** HubSpot's id of the failed call, for its support. */
  correlationId?: string;
}

/** HubSpot's latest rate-limit headers; empty when it sent none. */
export interface RateLimitStatus {
  limit?: number;
  remaining?: number;
  dailyLimit?: number;
  dailyRemaining?: number;
}

/** Every response of the function. The function never throws. */
export type Envelope<Data> = (
  | { ok: true; data: Data; budget: RateLimitStatus }
  | { ok: false; error: ConversationsError; budget: RateLimitStatus }
) & {
  /** The card's texts in the requested language, as `i18n/` defines them; absent when none was requested. */
  words?: unknown;
};
