import type { LanguageCode } from '../contract/language.ts';
import { de } from './de.ts';
import type { Translation } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBr } from './pt-br.ts';

/** Every language but English, for the function to send: in the card they would be a third of its bundle. */
export const languages = (): Record<LanguageCode, Translation> => ({ de, fr, es, pt: ptBr, ja });
