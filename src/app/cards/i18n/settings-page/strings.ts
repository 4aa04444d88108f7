import type { LanguageCode } from '../../contract/language.ts';
import { readAgentLocale } from '../language.ts';
import { de } from './de.ts';
import { en, type SettingsStrings } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBr } from './pt-br.ts';

const TRANSLATIONS: Record<LanguageCode, SettingsStrings> = { de, es, fr, ja, pt: ptBr };

/** The texts of the settings page in the language of a user; English for any other language. */
export function settingsStrings(user: { locale?: string; language?: string }): SettingsStrings {
  const { language } = readAgentLocale(user);
  return language ? TRANSLATIONS[language] : en;
}
