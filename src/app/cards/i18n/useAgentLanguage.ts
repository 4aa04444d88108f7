import { useMemo, useSyncExternalStore } from 'react';
import { createLanguage, type AgentLocale, type Language } from '../i18n/language.ts';
import { translationCache } from './translationCache.ts';
import type { Platform } from '../platform/platform.ts';

/** The agent's language: at first only the bundled strings, then all translations from the function's first response. */
export function useAgentLanguage(
  { locale, language }: AgentLocale,
  timeZone: string | undefined,
  platform: Platform,
): Language {
  const cache = translationCache(platform);
  const texts = useSyncExternalStore(cache.subscribe, () => language && cache.get(language));
  return useMemo(
    () => createLanguage({ locale, language }, timeZone, texts),
    [locale, language, timeZone, texts],
  );
}
