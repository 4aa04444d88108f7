import type { LanguageCode } from '../contract/language.ts';
import { workerSingleton } from '../platform/workerSingleton.ts';
import { createEmitter } from '../platform/emitter.ts';

/** What the function has told of other languages than English. */
interface TranslationCache {
  /** Undefined until an answer has brought them. */
  get: (language: LanguageCode) => object | undefined;
  /** The first texts of a language stay. */
  set: (language: LanguageCode, texts: object | undefined) => void;
  /** Answers how to stop listening. */
  subscribe: (listener: () => void) => () => void;
}

/** The one phrasebook: a card that is drawn anew does not ask again. */
export const translationCache = workerSingleton((): TranslationCache => {
  const known = new Map<LanguageCode, object>();
  const { emit, subscribe } = createEmitter<LanguageCode>();
  return {
    get: (language) => known.get(language),
    set: (language, texts) => {
      if (!texts || known.has(language)) return;
      known.set(language, texts);
      emit(language);
    },
    subscribe,
  };
});
