import type { Envelope } from '../../cards/contract/envelope.ts';
import { languages } from '../../cards/i18n/languages.ts';
import { systemClock } from './hubspot/clock.ts';
import { createConversations } from './operations/conversations.ts';
import type { CallRecord } from './operations/conversations.ts';
import { takeLanguage } from './take-language.ts';

const conversations = createConversations(systemClock, logCall);

/**
 * What HubSpot runs when a card calls `hubspot.serverless('conversations', { parameters })`.
 *
 * @param context HubSpot's call: the card's `parameters` and, where HubSpot tells, the `user`.
 * @returns One envelope, whatever happens; it never rejects. The words of a language ride along with it, good
 *   or bad, when the card asked for them.
 */
export async function main(context: unknown): Promise<Envelope<unknown>> {
  const { parameters, user } = isObject(context) ? context : {};
  const { language, rest } = takeLanguage(parameters);
  const envelope = await conversations(rest, user, {
    token: process.env['PRIVATE_APP_ACCESS_TOKEN'],
    baseUrl: process.env['HUBSPOT_API_URL'] || undefined,
    apiVersion: process.env['CONVERSATIONS_API_VERSION'] || undefined,
  });
  return language ? { ...envelope, words: languages()[language] } : envelope;
}

function logCall({ action, code, milliseconds, upstreamCalls }: CallRecord): void {
  console.log(`${action} ${code} ${milliseconds} ms, ${upstreamCalls} upstream calls`);
}

function isObject(value: unknown): value is { parameters?: unknown; user?: unknown } {
  return typeof value === 'object' && value !== null;
}
