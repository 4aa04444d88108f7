import type { ConversationsError } from '../contract/envelope.ts';
import type { Failure } from '../api/result.ts';
import type { Format } from '../i18n/format.ts';
import type { Strings } from '../i18n/en.ts';
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
  const { strings } = language;
  const known: Record<Failure['code'], Told> = strings.errors.codes;
  const codes: Partial<Record<string, Told>> = known;
  const { title, help, admin } = codes[failure.code] ?? strings.errors.codes.INTERNAL;
  if (failure.code === 'NO_RESPONSE') {
    return { title, reason: '', help, wait: '', small: [strings.errors.admin(admin ?? '')] };
  }
  const adminText = failure.code === 'MISSING_SCOPE' ? scopes(failure, language) : admin;
  return {
    title,
    reason: reasonText(failure, strings),
    help,
    wait: wait(failure, language, now),
    small: [
      adminText ? strings.errors.admin(adminText) : '',
      failure.correlationId ? strings.errors.reference(failure.correlationId) : '',
    ].filter(Boolean),
  };
}

/** Codes whose reason only the function knows. */
const TOLD_BY_THE_FUNCTION = new Set(['INVALID_REQUEST', 'READ_ONLY_CHANNEL', 'REJECTED']);

function reasonText(
  { code, message, reason: why, hubspotMessage, missingScopes = [] }: ConversationsError,
  strings: Strings,
): string {
  const reason = why && strings.reasons[why];
  if (reason) return [reason, hubspotMessage].filter(Boolean).join(' ');
  if (code === 'MISSING_SCOPE') return missingScopes.length > 0 ? '' : (hubspotMessage ?? '');
  if (!why && !TOLD_BY_THE_FUNCTION.has(code)) return '';
  return why ? message : (hubspotMessage ?? message);
}

function scopes({ missingScopes = [] }: ConversationsError, { strings }: Language): string {
  return missingScopes.length > 0
    ? strings.errors.scopesAdmin(missingScopes.join(', '))
    : strings.errors.scopesUnknownAdmin;
}

/** How soon HubSpot takes calls again, in milliseconds, where that is worth waiting for on screen. */
export function retryDelay(failure: Failure): number | undefined {
  if (failure.code !== 'RATE_LIMITED') return undefined;
  const { retryAfterMs } = failure;
  return retryAfterMs !== undefined && retryAfterMs <= MINUTE ? retryAfterMs : undefined;
}

function wait({ code, retryAfterMs }: ConversationsError, language: Language, now: number): string {
  const { strings, format } = language;
  const left = retryAfterMs ?? (code === 'DAILY_LIMIT' ? restOfDay(now, format) : undefined);
  if (left === undefined) return '';
  return strings.errors.again(
    left < MINUTE
      ? strings.errors.seconds(Math.max(1, Math.ceil(left / 1_000)))
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
