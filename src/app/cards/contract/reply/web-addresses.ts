const START = /\bhttps?:\/\//gi;

/**
 * Characters that don't belong to an address where text goes on without a space: quotes and brackets of any script, Chinese,
 * Japanese, Korean and Thai letters and punctuation, and invisible characters.
 */
export const ADDRESS_END =
  /[\s<>"'`|\\^\p{Cc}\p{Cf}\p{Pi}\p{Pf}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\u2026\u3000-\u303f\u30fc\uff00-\uffef]/u;
const OPENING: Partial<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** Punctuation that ends a sentence rather than an address. */
const TAIL = new Set('.,;:!?*_~');

/** What stands behind an address that was cut when it was displayed. */
const CUT = /^(?:\u2026|\.{3})/;

/**
 * Where http and https addresses begin and end in a text. A bracket ends one unless it was opened in it. An address that
 * was cut leads nowhere and is none.
 */
export function findWebAddresses(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let after = 0;
  for (const { index: start } of text.matchAll(START)) {
    if (start < after) continue;
    after = addressEnd(text, start);
    if (!CUT.test(text.slice(after, after + 3))) found.push({ start, end: after });
  }
  return found;
}

function addressEnd(text: string, start: number): number {
  const open: Partial<Record<string, number>> = {};
  let end = start;
  while (end < text.length) {
    const sign = String.fromCodePoint(text.codePointAt(end) ?? 0);
    const opening = OPENING[sign];
    if (ADDRESS_END.test(sign) || (opening !== undefined && !open[opening])) break;
    if (opening !== undefined) open[opening] = (open[opening] ?? 0) - 1;
    else open[sign] = (open[sign] ?? 0) + 1;
    end += sign.length;
  }
  while (end > start && TAIL.has(text.charAt(end - 1))) end -= 1;
  return end;
}
