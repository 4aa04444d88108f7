import type { LanguageCode } from '../contract/language.ts';
import { workerSingleton } from '../platform/workerSingleton.ts';
import { createEmitter } from '../platform/emitter.ts';

/** Translations received from the function; English is bundled. */
interface TranslationCache {
  /** Undefined until they have arrived. */
  get: (language: LanguageCode) => object | undefined;
  /** Stores the first translations of a language; ignores later ones. */
  set: (language: LanguageCode, texts: object | undefined) => void;
  /** Returns a function that ends the subscription. */
  subscribe: (listener: () => void) => () => void;
}

/** Shared by the worker, so that a remounted card does not request translations again. */
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
