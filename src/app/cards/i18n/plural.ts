type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Picks the form that the language's plural rules ask for; `#` becomes the number. */
function plural(locale: string, count: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(locale).format(count));
}

/** Words of one language that depend on a number. */
export function countIn(locale: string): (forms: Forms) => (count: number) => string {
  return (forms) => (count) => plural(locale, count, forms);
}
