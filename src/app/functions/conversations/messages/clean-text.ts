/** What windows-1252 has where Latin-1 has control characters. '' where it has nothing. */
const WINDOWS_1252 = Array.from('€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ', (sign) => sign.trim());

/** Control characters except tab and line ends, and the noncharacters that mark places in a reading. */
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f\ufdd0-\ufdef]|[\x80-\x9f]/g;

/** Text without control characters. Those that windows-1252 text becomes when it is taken for Latin-1 are repaired. */
export function cleanText(text: string): string {
  return text.replace(CONTROLS, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? '');
}

const FILLER =
  /[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2064\u3164\ufeff]{3,}/g;
const INVISIBLE = /[^\s]/g;

/** Newsletters put runs of invisible characters behind their first line, to keep the next one out of previews. */
export function withoutFiller(text: string): string {
  return text
    .replace(FILLER, (run) => ((run.match(INVISIBLE)?.length ?? 0) > 1 ? ' ' : run))
    .trimEnd();
}

/** True when there is something to read: neither white space nor invisible characters alone. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{Mn}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}
