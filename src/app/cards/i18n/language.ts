import { ja } from './ja.ts';
import { de } from './de.ts';
import { en, type Texts, type Words } from './en.ts';
import { fr } from './fr.ts';
import { es } from './es.ts';
import { ptBr } from './pt-br.ts';
import { createFormat, type Format } from './format.ts';
import { speak } from './speak.ts';

export interface Language {
  words: Words;
  format: Format;
}

/**
 * Portuguese is Brazil's for every speaker of it. Languages that are kin are imported side by side: the
 * bundle packs smaller.
 */
export const LANGUAGES = { en, de, fr, es, pt: ptBr, ja };

const BY_CODE: Partial<Record<string, Texts>> = LANGUAGES;

/**
 * The agent's language, with dates as their region writes them and in the portal's time zone.
 * A language that the card does not speak, or a locale that cannot be read, becomes English.
 *
 * @param user HubSpot's `context.user`: `locale` comes as `en-gb` or `pt_BR`.
 */
export function chooseLanguage(
  user: { locale?: string; language?: string },
  timeZone: string | undefined,
): Language {
  const own = readLocale(user.locale) ?? readLocale(user.language) ?? 'en';
  const texts = BY_CODE[new Intl.Locale(own).language];
  const locale = texts ? own : 'en';
  const words = speak(en, texts, locale);
  return { words, format: createFormat(locale, readTimeZone(timeZone), words) };
}

function readLocale(value: string | undefined): string | undefined {
  if (!value) return undefined;
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function readTimeZone(value: string | undefined): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
