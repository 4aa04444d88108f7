/** The languages that the control strip offers, as HubSpot writes language and locale of a user. */
export const LOCALES: Record<string, string> = {
  en: 'en-us',
  de: 'de-de',
  fr: 'fr-fr',
  es: 'es-es',
  'pt-br': 'pt-br',
  nl: 'nl-nl',
  ja: 'ja-jp',
};
