import type { LanguageCode } from '../contract/language.ts';
import { de } from './de.ts';
import type { Translation } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBr } from './pt-br.ts';

/** All languages except English, sent by the function: they would make up a third of the card's bundle. */
export const languages = (): Record<LanguageCode, Translation> => ({ de, fr, es, pt: ptBr, ja });
