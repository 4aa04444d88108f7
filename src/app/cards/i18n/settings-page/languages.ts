import type { LanguageCode } from '../../contract/language.ts';
import { de } from './de.ts';
import { en, type SettingsTranslation } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBr } from './pt-br.ts';

/** All texts of the settings page, sent by the function. */
export const languages = (): Record<LanguageCode | 'en', SettingsTranslation> => ({
  en,
  de,
  fr,
  es,
  pt: ptBr,
  ja,
});
