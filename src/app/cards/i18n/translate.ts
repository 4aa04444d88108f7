import { lazyValue } from './lazyValue.ts';

/** A text whose words depend on a number: a form for each plural category that the language tells apart. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What any language must have, by what English has: a text for a text, plural forms for plural forms. */
export type TranslationOf<English> = English extends string
  ? string
  : English extends { other: string }
    ? PluralForms
    : { readonly [Key in keyof English]: TranslationOf<English[Key]> };

/** What a view says: a plain text as it is; one about values or a number by calling it with them. */
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
 * Makes a language's texts ready to be said: `{0}` becomes the first value, `#` the number.
 *
 * @param english The texts that views are written for.
 * @param texts The same texts in the agent's language. What is missing or does not fit is said in English.
 * @param locale Whose plural rules and digits to use.
 */
export function translate<English>(
  english: English,
  texts: unknown,
  locale: string,
): StringsOf<English>;
export function translate(english: unknown, texts: unknown, locale: string): unknown {
  const rules = lazyValue(() => new Intl.PluralRules(locale));
  const numbers = lazyValue(() => new Intl.NumberFormat(locale));

  const spoken = (model: unknown, text: unknown): unknown => {
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
    const [own, inner] = [model, text].map((group) => (isGroup(group) ? group : {}));
    return Object.fromEntries(
      Object.keys({ ...own, ...inner }).map((key) => [key, spoken(own?.[key], inner?.[key])]),
    );
  };
  return spoken(english, texts);
}

/** English decides how many values there are; another language may order them its own way. */
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
