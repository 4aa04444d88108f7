/** Neither white space nor an invisible character, such as U+2060 or the Hangul filler. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Mn}\u115f\u1160\u2800\u3164\uffa0]/u;

/** True when a text has nothing to read. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/** Text without line breaks and repeated white space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
