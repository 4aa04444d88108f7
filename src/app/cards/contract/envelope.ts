import type { Reason } from './reason.ts';

/** What went wrong, in the words that the card knows how to explain. */
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
  /** What happened and what the agent or admin can do, in plain words. */
  message: string;
  /** Why, where the card can say it in the agent's language. */
  reason?: Reason;
  /** HubSpot's own words on what it refused; '' when it gave none. */
  hubspotMessage?: string;
  /** Milliseconds until it makes sense to ask again. */
  retryAfterMs?: number;
  missingScopes?: string[];
  /** HubSpot's id of the failed call, for its support. */
  correlationId?: string;
}

/** What HubSpot's rate-limit headers said last; empty when they said nothing. */
export interface RateLimitStatus {
  limit?: number;
  remaining?: number;
  intervalMs?: number;
  dailyLimit?: number;
  dailyRemaining?: number;
}

/** Every answer of the function. It never throws. */
export type Envelope<Data> = (
  | { ok: true; data: Data; budget: RateLimitStatus }
  | { ok: false; error: ConversationsError; budget: RateLimitStatus }
) & {
  /** The card's texts in the language that the call asked for, as `i18n/` writes them; else absent. */
  words?: unknown;
};
