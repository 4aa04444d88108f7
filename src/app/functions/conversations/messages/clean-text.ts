/** What windows-1252 has where Latin-1 has control characters. '' where it has nothing. */
const WINDOWS_1252 = Array.from('€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ', (sign) => sign.trim());

/** Control characters except tab and line ends, and the noncharacters that mark places in a reading. */
const CONTROLS = /(?![\t\n\f\r])\p{Cc}|[\ufdd0-\ufdef]/gu;

/** Text without control characters. Those that windows-1252 text becomes when it is taken for Latin-1 are repaired. */
export function cleanText(text: string): string {
  return text.replace(CONTROLS, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? '');
}

/** White space and invisible characters, but for the tags that make up a flag. */
const FILLER = /(?:\s|(?![\u{e0020}-\u{e007f}])\p{Cf}|\u034f|[\u115f\u1160\u3164]){3,}/gu;
const INVISIBLE = /\S/g;

/** Newsletters put runs of invisible characters behind their first line, to keep the next one out of previews. */
export function withoutFiller(text: string): string {
  return text
    .replace(FILLER, (run) => ((run.match(INVISIBLE)?.length ?? 0) > 1 ? ' ' : run))
    .trimEnd();
}
