import type { LanguageCode } from '../contract/language.ts';
import type { Platform } from './platform.ts';

/** What the function has told of other languages than English. */
interface Phrasebook {
  /** Undefined until an answer has brought them. */
  textsIn: (language: LanguageCode) => object | undefined;
  /** The first texts of a language stay. */
  take: (language: LanguageCode, texts: object | undefined) => void;
  /** Answers how to stop listening. */
  listen: (listener: () => void) => () => void;
}

const books = new WeakMap<Platform, Phrasebook>();

/** The one phrasebook of this worker: a card that is drawn anew does not ask again. */
export function phrasebookOf(platform: Platform): Phrasebook {
  const book = books.get(platform) ?? createPhrasebook();
  books.set(platform, book);
  return book;
}

function createPhrasebook(): Phrasebook {
  const known = new Map<LanguageCode, object>();
  const listeners = new Set<() => void>();
  return {
    textsIn: (language) => known.get(language),
    take: (language, texts) => {
      if (!texts || known.has(language)) return;
      known.set(language, texts);
      listeners.forEach((listener) => listener());
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
