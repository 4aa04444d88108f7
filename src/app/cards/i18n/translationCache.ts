import type { LanguageCode } from '../contract/language.ts';
import { oncePerWorker } from '../platform/workerSingleton.ts';
import { createSignal } from '../platform/emitter.ts';

/** What the function has told of other languages than English. */
interface Phrasebook {
  /** Undefined until an answer has brought them. */
  textsIn: (language: LanguageCode) => object | undefined;
  /** The first texts of a language stay. */
  take: (language: LanguageCode, texts: object | undefined) => void;
  /** Answers how to stop listening. */
  listen: (listener: () => void) => () => void;
}

/** The one phrasebook: a card that is drawn anew does not ask again. */
export const phrasebookOf = oncePerWorker((): Phrasebook => {
  const known = new Map<LanguageCode, object>();
  const { tell, listen } = createSignal<LanguageCode>();
  return {
    textsIn: (language) => known.get(language),
    take: (language, texts) => {
      if (!texts || known.has(language)) return;
      known.set(language, texts);
      tell(language);
    },
    listen,
  };
});
