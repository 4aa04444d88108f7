import type { ConversationsError } from '../contract/envelope.ts';
import type { Failure } from '../api/result.ts';
import type { Format } from '../i18n/format.ts';
import type { Words } from '../i18n/en.ts';
import type { Language } from '../i18n/language.ts';

const MINUTE = 60_000;

interface Told {
  title: string;
  help: string;
  admin?: string;
}

export interface Explanation {
  title: string;
  /** Why, where only the function knows; '' where the title says it. */
  reason: string;
  /** What the agent can do; '' when nobody knows. */
  help: string;
  /** When it makes sense to try again; '' when nobody said. */
  wait: string;
  /** What an admin can do, and what HubSpot's support asks for. */
  small: string[];
}

/** An error in the agent's words. A code that a newer function sends is told as a fault of the app. */
export function explain(failure: Failure, language: Language, now: number): Explanation {
  const { words } = language;
  const known: Record<Failure['code'], Told> = words.errors.codes;
  const codes: Partial<Record<string, Told>> = known;
  const { title, help, admin } = codes[failure.code] ?? words.errors.codes.INTERNAL;
  if (failure.code === 'NO_ANSWER') {
    return { title, reason: '', help, wait: '', small: [words.errors.admin(admin ?? '')] };
  }
  const adminText = failure.code === 'MISSING_SCOPE' ? scopes(failure, language) : admin;
  return {
    title,
    reason: ownWords(failure, words),
    help,
    wait: wait(failure, language, now),
    small: [
      adminText ? words.errors.admin(adminText) : '',
      failure.correlationId ? words.errors.reference(failure.correlationId) : '',
    ].filter(Boolean),
  };
}

/** Codes whose reason only the function knows. */
const TOLD_BY_THE_FUNCTION = new Set(['INVALID_REQUEST', 'READ_ONLY_CHANNEL', 'REJECTED']);

function ownWords(
  { code, message, reason: why, hubspotMessage }: ConversationsError,
  words: Words,
): string {
  if (!TOLD_BY_THE_FUNCTION.has(code)) return '';
  const reason = why && words.reasons[why];
  if (reason) return [reason, hubspotMessage].filter(Boolean).join(' ');
  return why ? message : (hubspotMessage ?? message);
}

function scopes({ missingScopes = [] }: ConversationsError, { words }: Language): string {
  return missingScopes.length > 0
    ? words.errors.scopesAdmin(missingScopes.join(', '))
    : words.errors.scopesUnknownAdmin;
}

/** How soon HubSpot takes calls again, in milliseconds, where that is worth waiting for on screen. */
export function soonAgain(failure: Failure): number | undefined {
  if (failure.code !== 'RATE_LIMITED') return undefined;
  const { retryAfterMs } = failure;
  return retryAfterMs !== undefined && retryAfterMs <= MINUTE ? retryAfterMs : undefined;
}

function wait({ code, retryAfterMs }: ConversationsError, language: Language, now: number): string {
  const { words, format } = language;
  const left = retryAfterMs ?? (code === 'DAILY_LIMIT' ? restOfDay(now, format) : undefined);
  if (left === undefined) return '';
  return words.errors.again(
    left < MINUTE
      ? words.errors.seconds(Math.max(1, Math.ceil(left / 1_000)))
      : format.duration(left, true),
  );
}

/**
 * Milliseconds until midnight in the account's time zone, where HubSpot begins to count anew:
 * https://developers.hubspot.com/apisbytier
 */
function restOfDay(now: number, { dayKey }: Format): number {
  const today = dayKey(now);
  let left = MINUTE;
  while (dayKey(now + left) === today) left += MINUTE;
  return left;
}
