import type { ActionName, Actions } from '../contract/actions.ts';
import { FUNCTION_NAME } from '../contract/limits.ts';
import type { LanguageCode } from '../contract/language.ts';
import type { AgentReference, RecordReference } from '../contract/record.ts';
import { noResponse, readResult, readRateLimits, readTranslation, type Result } from './result.ts';
import { rateLimitStore } from './rateLimitStatus.ts';
import { translationCache } from '../i18n/translationCache.ts';
import type { Platform } from '../platform/platform.ts';

/** HubSpot ends a function after 15 s; an answer that is still missing 5 s later will not come. */
const RESPONSE_TIMEOUT_MS = 20_000;

/** Asks the function for one action. Never rejects: whatever happens comes back as an answer. */
export type Call = <Action extends ActionName>(
  action: Action,
  fields: Actions[Action]['fields'],
) => Promise<Result<Actions[Action]['data']>>;

/**
 * Binds the one caller of the function to the record the card stands on and the agent who looks.
 *
 * @param language The agent's, unless it is English. Calls ask for its words until an answer has brought them.
 */
export function createCall(
  platform: Platform,
  record: RecordReference,
  agent: AgentReference,
  language?: LanguageCode,
): Call {
  const translations = translationCache(platform);
  return async (action, fields) => {
    const lacking = language && !translations.get(language) ? { language } : {};
    const parameters = Object.assign({ action, record, agent }, lacking, fields);
    try {
      const raw = await withTimeout(platform.serverless(FUNCTION_NAME, { parameters }));
      rateLimitStore(platform).update(readRateLimits(raw));
      if (language) translations.set(language, readTranslation(raw));
      return readResult(raw);
    } catch {
      return noResponse;
    }
  };
}

async function withTimeout(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise((resolve) => {
    timer = setTimeout(resolve, RESPONSE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
