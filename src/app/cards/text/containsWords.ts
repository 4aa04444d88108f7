/** Whether every word of `search` occurs in the text, ignoring accents and case. */
export function containsWords(text: string, search: string): boolean {
  const searched = normalize(text);
  return normalize(search)
    .trim()
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

function normalize(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
