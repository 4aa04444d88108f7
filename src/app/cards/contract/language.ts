/** Languages whose texts the function sends. The card itself contains English. */
export const LANGUAGES = ['de', 'fr', 'es', 'pt', 'ja'] as const;

export type LanguageCode = (typeof LANGUAGES)[number];
