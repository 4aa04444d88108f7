const CLOSING = new Set('.,;:!?\'")]}>');

/** An address without the punctuation of the sentence it ends. */
export function withoutPunctuation(address: string): string {
  // A pattern that ends in `$` would start anew at each character of a long run.
  let end = address.length;
  while (end > 0 && CLOSING.has(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}
