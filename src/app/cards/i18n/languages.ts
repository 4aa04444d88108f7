import type { LanguageCode } from '../contract/language.ts';
import { de } from './de.ts';
import type { Texts } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBr } from './pt-br.ts';

/** Every language but English, for the function to send. In the card's bundle they would weigh more than all of its code. */
export const languages = (): Record<LanguageCode, Texts> => ({ de, fr, es, pt: ptBr, ja });
