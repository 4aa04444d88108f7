/** Hebrew, Arabic and the other scripts that are written from right to left, and the mark of their direction. */
const RTL = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]/;
/** What gives a text its direction: the first letter or mark. */
const STRONG = /[\p{L}\u200e\u200f]/u;
const LTR_ISOLATE = '\u2066';
/** Gives what follows the direction of its first letter, until {@link POP_ISOLATE}. */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Characters that turn the text around them: one of them could disguise a file name or what follows a message. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Between letters from right to left, the groups of a phone number and what a word such as `7-RO` begins with change places. */
const CODE =
  /((?:^|\s)[([]?)(\+\d[\d ().-]{5,20}\d|[\d#+/@][!-~]{0,99}[a-z](?:[!-~]{0,99}[\w/])?)/gi;

function hasRtl(text: string): boolean {
  return RTL.test(text);
}

/** True for a text that begins at the right. An address in it has a direction of its own. */
export function startsRtl(text: string): boolean {
  return hasRtl(STRONG.exec(text.replace(/https?:\S+/gi, ''))?.[0] ?? '');
}

/** A text without the characters that turn it around. */
export function withoutControls(text: string): string {
  return text.replace(DIRECTION_CONTROLS, '');
}

/**
 * A text that has its own direction wherever it stands. HubSpot's components have no `dir` attribute, so Unicode isolates
 * do its work: https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function isolated(text: string): string {
  if (!hasRtl(text)) return text;
  const whole = text.replace(
    CODE,
    (_, before: string, code: string) => before + isolatedAddress(code),
  );
  return FIRST_STRONG_ISOLATE + whole + POP_ISOLATE;
}

/** An address keeps its order in a line of the other direction. */
export function isolatedAddress(address: string): string {
  return LTR_ISOLATE + address + POP_ISOLATE;
}
