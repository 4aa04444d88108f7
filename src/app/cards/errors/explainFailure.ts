import type { ConversationsError } from '../contract/envelope.ts';
import type { Failure } from '../api/result.ts';
import type { Format } from '../i18n/format.ts';
import { formatReasons } from './formatReasons.ts';
import type { Language } from '../i18n/language.ts';

const MINUTE = 60_000;

interface ErrorStrings {
  title: string;
  help: string;
  admin?: string;
}

export interface Explanation {
  title: string;
  /** The specific reason; '' when the title says it. */
  reason: string;
  /** What the agent can do; '' if unknown, or if the reason says it. */
  help: string;
  /** When to try again; '' if unknown. */
  wait: string;
  /** What an admin can do, and the reference for HubSpot's support. */
  small: string[];
}

/** Explains a failure in the agent's language. An unknown code is explained like INTERNAL. */
export function explainFailure(failure: Failure, language: Language, now: number): Explanation {
  const { strings } = language;
  const known: Record<Failure['code'], ErrorStrings> = strings.errors.codes;
  const codes: Partial<Record<string, ErrorStrings>> = known;
  const { title, help, admin } = codes[failure.code] ?? strings.errors.codes.INTERNAL;
  if (failure.code === 'NO_RESPONSE') {
    return { title, reason: '', help, wait: '', small: [strings.errors.admin(admin ?? '')] };
  }
  const adminText = failure.code === 'MISSING_SCOPE' ? scopes(failure, language) : admin;
  const own = failure.reason && formatReasons(strings, [failure.reason]);
  return {
    title,
    reason: own ? [own, failure.hubspotMessage].filter(Boolean).join(' ') : reasonText(failure),
    help: own ? '' : help,
    wait: wait(failure, language, now),
    small: [
      adminText ? strings.errors.admin(adminText) : '',
      failure.correlationId ? strings.errors.reference(failure.correlationId) : '',
    ].filter(Boolean),
  };
}

function reasonText({
  code,
  hubspotMessage,
  property,
  missingScopes = [],
}: ConversationsError): string {
  if (code === 'MISSING_SCOPE') return missingScopes.length > 0 ? '' : (hubspotMessage ?? '');
  return code === 'REJECTED'
    ? [hubspotMessage, property && `(${property})`].filter(Boolean).join(' ')
    : '';
}

function scopes({ missingScopes = [] }: ConversationsError, { strings }: Language): string {
  return missingScopes.length > 0
    ? strings.errors.scopesAdmin(missingScopes.join(', '))
    : strings.errors.scopesUnknownAdmin;
}

/** Milliseconds until an automatic retry; undefined if the failure is not a short rate limit. */
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
 * Milliseconds until midnight in the account's time zone, when HubSpot resets the daily limit:
 * https://developers.hubspot.com/apisbytier
 */
function restOfDay(now: number, { dayKey }: Format): number {
  const today = dayKey(now);
  let left = MINUTE;
  while (dayKey(now + left) === today) left += MINUTE;
  return left;
}
