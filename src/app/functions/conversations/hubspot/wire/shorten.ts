/** The beginning of a text, with an ellipsis where it was cut. Never cuts an emoji in half. */
export function shorten(value: string, maxLength: number): string {
  return value.length > maxLength ? `${beginningOf(value, maxLength)}…` : value;
}

/** At most the first `length` characters of a text. Never cuts an emoji in half. */
export function beginningOf(value: string, length: number): string {
  return value.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
