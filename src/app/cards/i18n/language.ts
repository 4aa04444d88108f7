import { LANGUAGES, type LanguageCode } from '../contract/language.ts';
import { bundledStrings } from './bundledStrings.ts';
import { en, type Strings } from './en.ts';
import { createFormat, type Format } from './format.ts';
import { translate } from './translate.ts';

export interface Language extends NameOrder, AgentLocale {
  strings: Strings;
  format: Format;
}

/** How a language writes people's names. */
export interface NameOrder {
  fullName: (firstName: string | undefined, lastName: string | undefined) => string;
  /** The name to call somebody by, such as on the Send button; undefined without any. */
  shortName: (firstName: string | undefined, lastName: string | undefined) => string | undefined;
}

/** HubSpot puts the given name first, also where the language and the name's script do not. */
export const EAST_ASIAN_NAME = /^([\u3040-\uffff]+) ([\u3040-\uffff]+)$/;

const givenNameFirst: NameOrder = {
  fullName: (...names) => names.filter(Boolean).join(' '),
  shortName: (firstName) => firstName || undefined,
};
/** Japanese: a given name alone would be rude. Names in Latin letters keep their order. */
const familyNameFirst: NameOrder = {
  fullName: (...names) => givenNameFirst.fullName(...names).replace(EAST_ASIAN_NAME, '$2 $1'),
  shortName: (firstName, lastName) => lastName || firstName || undefined,
};

/** An agent's locale, and the language to request translations for; `language` is undefined for English. */
export interface AgentLocale {
  locale: string;
  language?: LanguageCode;
}

/**
 * Reads the agent's locale. Unsupported languages and invalid locales become English. Every Portuguese
 * locale uses Brazilian Portuguese.
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
 * Creates the strings and formats of a locale, in the portal's time zone.
 *
 * @param translations the translations from the function; by default the bundled strings, with English for the rest.
 */
export function createLanguage(
  agentLocale: AgentLocale,
  timeZone: string | undefined,
  translations: unknown = agentLocale.language && bundledStrings[agentLocale.language],
): Language {
  const { locale, language } = agentLocale;
  const strings = translate(en, translations, locale);
  const nameOrder = language === 'ja' ? familyNameFirst : givenNameFirst;
  return { ...agentLocale, strings, format: createFormat(locale, timeZone, strings), ...nameOrder };
}

function readLocale(value: string | undefined): string | undefined {
  if (!value) return undefined;
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
