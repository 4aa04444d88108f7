import { lazyValue } from './lazyValue.ts';

/** A string with a number: one form for each plural category of the language. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The shape of a translation, derived from English: a string for a string, plural forms for plural forms. */
export type TranslationOf<English> = English extends string
  ? string
  : English extends { other: string }
    ? PluralForms
    : { readonly [Key in keyof English]: TranslationOf<English[Key]> };

/** The strings that components use: plain ones as strings, those with values or numbers as functions. */
export type StringsOf<English> = English extends `${string}{2}${string}`
  ? (first: string, second: string, third: string) => string
  : English extends `${string}{1}${string}`
    ? (first: string, second: string) => string
    : English extends `${string}{0}${string}`
      ? (first: string) => string
      : English extends string
        ? string
        : English extends { other: string }
          ? (count: number) => string
          : { readonly [Key in keyof English]: StringsOf<English[Key]> };

/**
 * Turns a translation into strings: `{0}` becomes the first value, `#` the number.
 *
 * @param english the English strings, which define the keys and values.
 * @param translation the translation; a missing or invalid string falls back to English.
 * @param locale the locale of plural rules and digits.
 */
export function translate<English>(
  english: English,
  translation: unknown,
  locale: string,
): StringsOf<English>;
export function translate(english: unknown, translation: unknown, locale: string): unknown {
  const rules = lazyValue(() => new Intl.PluralRules(locale));
  const numbers = lazyValue(() => new Intl.NumberFormat(locale));

  const convert = (model: unknown, text: unknown): unknown => {
    if (model === undefined) return typeof text === 'string' ? text : undefined;
    if (typeof model === 'string')
      return withValues(model, typeof text === 'string' ? text : model);
    if (isPluralForms(model)) {
      const forms = isPluralForms(text) ? text : model;
      return (count: number) => {
        const form = forms[rules().select(count)];
        return (typeof form === 'string' ? form : forms.other).replace(
          '#',
          numbers().format(count),
        );
      };
    }
    const [models, texts] = [model, text].map((group) => (isGroup(group) ? group : {}));
    return Object.fromEntries(
      Object.keys({ ...models, ...texts }).map((key) => [
        key,
        convert(models?.[key], texts?.[key]),
      ]),
    );
  };
  return convert(english, translation);
}

/**
 * The same for texts that arrive complete in one language, English too, such as those of the settings page.
 *
 * @param texts of the shape of `English`.
 */
export function translateComplete<English>(texts: object, locale: string): StringsOf<English>;
export function translateComplete(texts: object, locale: string): unknown {
  return translate(texts, texts, locale);
}

/** English defines the number of values; a translation may change their order. */
function withValues(english: string, text: string) {
  if (!english.includes('{0}')) return text;
  return (...values: string[]) =>
    text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}

function isPluralForms(value: unknown): value is PluralForms {
  return isGroup(value) && typeof value['other'] === 'string';
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
