import type { ActionName, Actions } from '../contract/actions.ts';
import { FUNCTION_NAME } from '../contract/limits.ts';
import type { LanguageCode } from '../contract/language.ts';
import type { AgentReference, RecordReference } from '../contract/record.ts';
import { noResponse, readResult, readRateLimits, readTranslation, type Result } from './result.ts';
import { rateLimitStore } from './rateLimitStatus.ts';
import { translationCache } from '../i18n/translationCache.ts';
import type { Platform } from '../platform/platform.ts';

/** HubSpot stops a function after 15 s; 5 s later no response can follow. */
const RESPONSE_TIMEOUT_MS = 20_000;

/** HubSpot reads this property of the record itself, so its value does not depend on what the card says. */
const PROOF = ['hs_object_id'];

/** Calls one action of the function. Never rejects: errors become a failure. */
export type Call = <Action extends ActionName>(
  action: Action,
  fields: Actions[Action]['fields'],
) => Promise<Result<Actions[Action]['data']>>;

/**
 * Creates the caller of the function for one record and agent.
 *
 * @param record undefined for actions about the account.
 * @param language the agent's language; undefined for English. Calls request its translations until they arrive.
 */
export function createCall(
  platform: Platform,
  record: RecordReference | undefined,
  agent: AgentReference,
  language?: LanguageCode,
): Call {
  const translations = translationCache(platform);
  return async (action, fields) => {
    const wanted = language && !translations.get(language) ? { language } : {};
    const parameters = Object.assign({ action, agent }, record && { record }, wanted, fields);
    try {
      const raw = await withTimeout(
        platform.serverless(FUNCTION_NAME, { parameters, propertiesToSend: PROOF }),
      );
      rateLimitStore(platform).update(readRateLimits(raw));
      if (language) translations.set(language, readTranslation(raw));
      return readResult(raw);
    } catch {
      return noResponse;
    }
  };
}

async function withTimeout(response: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(resolve, RESPONSE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([response, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
