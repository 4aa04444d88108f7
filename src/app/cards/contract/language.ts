/** Languages whose words the function sends. English is not among them: the card has it by itself. */
export const LANGUAGES = ['de', 'fr', 'es', 'pt', 'ja'] as const;

export type LanguageCode = (typeof LANGUAGES)[number];
