import * as z from 'zod/mini';
import { LANGUAGES, type LanguageCode } from '../../cards/contract/language.ts';

const asking = z.looseObject({ language: z.catch(z.optional(z.enum(LANGUAGES)), undefined) });

/**
 * Parts the language whose words a card lacks from what it asks for.
 *
 * @param parameters The call's, unchecked. A language that nobody knows counts as none.
 */
export function takeLanguage(parameters: unknown): { language?: LanguageCode; rest: unknown } {
  const read = z.safeParse(asking, parameters);
  if (!read.success) return { rest: parameters };
  const { language, ...rest } = read.data;
  return { language, rest };
}
