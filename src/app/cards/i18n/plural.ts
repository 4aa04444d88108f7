type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Picks the form that the language's plural rules ask for; `#` becomes the number. */
export function plural(locale: string, count: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(locale).format(count));
}
