import { LANGUAGES, type LanguageCode } from '../contract/language.ts';
import { bundledStrings } from './bundledStrings.ts';
import { en, type Strings } from './en.ts';
import { createFormat, type Format } from './format.ts';
import { translate } from './translate.ts';

export interface Language {
  strings: Strings;
  format: Format;
}

/** How an agent's language and region are written, and the language where the card must ask for its words. */
export interface AgentLocale {
  locale: string;
  language?: LanguageCode;
}

/**
 * The agent's locale. A language that the card does not speak, or a locale that cannot be read, becomes
 * English; Portuguese is Brazil's for every speaker of it.
 *
 * @param user HubSpot's `context.user`: `locale` comes as `en-gb` or `pt_BR`.
 */
export function readAgentLocale(user: { locale?: string; language?: string }): AgentLocale {
  const locale = readLocale(user.locale) ?? readLocale(user.language) ?? 'en';
  const code = new Intl.Locale(locale).language;
  if (code === 'en') return { locale };
  const language = LANGUAGES.find((each) => each === code);
  return language ? { locale, language } : { locale: 'en' };
}

/**
 * Words and dates, as the agent's region writes them and in the portal's time zone.
 *
 * @param texts The language's texts as the function sent them; until then only those at hand are not English.
 */
export function createLanguage(
  { locale, language }: AgentLocale,
  timeZone: string | undefined,
  texts: unknown = language && bundledStrings[language],
): Language {
  const strings = translate(en, texts, locale);
  return { strings, format: createFormat(locale, timeZone, strings) };
}

function readLocale(value: string | undefined): string | undefined {
  if (!value) return undefined;
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
