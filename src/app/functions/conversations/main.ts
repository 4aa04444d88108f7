import * as v from 'valibot';
import type { Envelope } from '../../cards/contract/envelope.ts';
import { LANGUAGES, type LanguageCode } from '../../cards/contract/language.ts';
import { readSettings } from '../../cards/contract/settings/settings.ts';
import { languages } from '../../cards/i18n/languages.ts';
import settingsFile from '../../cards/settings.json';
import { createRequestHandler } from './handle-request.ts';
import type { RequestLog } from './handle-request.ts';
import { systemClock } from './hubspot/transport/clock.ts';

const handleRequest = createRequestHandler(systemClock, logRequest, {
  settings: readSettings(settingsFile),
});

/**
 * HubSpot runs this function when a card calls `hubspot.serverless('conversations', { parameters })`.
 *
 * @param context The card's `parameters`, and what HubSpot adds: the `user` and the `propertiesToSend` of the record.
 * @returns One envelope; it never rejects. A card that asks for a language gets its texts in `words`, on success and
 *   on failure.
 */
export async function main(context: unknown): Promise<Envelope<unknown>> {
  const { parameters, user, propertiesToSend } = isObject(context) ? context : {};
  const { language, rest } = splitLanguage(parameters);
  const envelope = await handleRequest(
    rest,
    { user, propertiesToSend },
    {
      token: process.env['PRIVATE_APP_ACCESS_TOKEN'],
      baseUrl: process.env['HUBSPOT_API_URL'] || undefined,
      apiVersion: process.env['CONVERSATIONS_API_VERSION'] || undefined,
    },
  );
  return language ? { ...envelope, words: languages()[language] } : envelope;
}

const withLanguage = v.looseObject({
  language: v.fallback(v.optional(v.picklist(LANGUAGES)), undefined),
});

/** Separates the requested language from the other parameters. An unknown language counts as none. */
function splitLanguage(parameters: unknown): { language?: LanguageCode; rest: unknown } {
  const read = v.safeParse(withLanguage, parameters);
  if (!read.success) return { rest: parameters };
  const { language, ...rest } = read.output;
  return { language, rest };
}

function logRequest({ action, code, milliseconds, detail, ...log }: RequestLog): void {
  const by = log.caller ? `, by ${log.caller}` : '';
  const note = detail === undefined ? '' : `: ${detail}`;
  console.log(
    `${action} ${code} ${milliseconds} ms, ${log.upstreamCalls} upstream calls${by}${note}`,
  );
  for (const { method, path, status, correlationId = 'none' } of log.failedCalls) {
    console.log(`  ${method} ${path} ${status || 'no response'}, correlation id ${correlationId}`);
  }
}

function isObject(
  value: unknown,
): value is { parameters?: unknown; user?: unknown; propertiesToSend?: unknown } {
  return typeof value === 'object' && value !== null;
}
