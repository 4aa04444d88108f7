/** The languages of the toolbar, with HubSpot's locale of each. */
export const LOCALES: Record<string, string> = {
  en: 'en-us',
  de: 'de-de',
  fr: 'fr-fr',
  es: 'es-es',
  'pt-br': 'pt-br',
  nl: 'nl-nl',
  ja: 'ja-jp',
};
