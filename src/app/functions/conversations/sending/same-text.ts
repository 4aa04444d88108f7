import type { WireMessage } from '../hubspot/messages.ts';
import { readHtml } from '../messages/html/read-html.ts';
import { pickText } from '../messages/pick-text.ts';
import { comparable, withLinksOf } from './comparable-text.ts';
import type { Comparable } from './comparable-text.ts';

/** A shorter beginning of a text, without its white space, is not enough to recognize it. */
const MIN_BEGINNING_LENGTH = 32;

/**
 * True if a message on the thread has the text that was sent. HubSpot may have cut it, reformatted it, or added a
 * signature or quoted history below it.
 */
export function hasText(message: WireMessage, sent: { text: string; richText: string }): boolean {
  const expected = unique([
    sent.text,
    readHtml(sent.richText).text,
    pickText({ richText: sent.richText }, { withoutTargets: true }).text,
    withoutMarkup(sent.text),
    sent.text.replace(/^\s*\d+[.)]\s+/gm, ''),
  ]);
  const shown = unique([
    message.text ?? '',
    withoutMarkup(message.text ?? ''),
    withoutMarkup(withoutMarkup(message.text ?? '')),
    pickText({ richText: message.richText }, { withoutTargets: true }).text,
    pickText(message, { withoutTargets: true }).text,
  ]);
  const isCut = message.truncationStatus?.startsWith('TRUNCATED') ?? false;
  const read = (text: string) => (isCut ? text.replace(/(?:\.{3}|…)\s*$/, '') : text);
  return expected.some((text) => {
    const wanted = comparable(text);
    return shown.some((each) =>
      isSame(comparable(withLinksOf(text, read(each)), text), wanted, isCut),
    );
  });
}

function isSame(shown: Comparable, sent: Comparable, isCut: boolean): boolean {
  const wanted = sent.join('');
  const whole = shown.join('');
  if (wanted === '' || whole === '') return false;
  if (beginnings(shown).includes(wanted)) return true;
  if (!isCut) return false;
  return (
    beginnings(sent).includes(whole) ||
    (whole.length >= MIN_BEGINNING_LENGTH && wanted.startsWith(whole))
  );
}

/** The first line, the first two lines, and so on. */
function beginnings(lines: Comparable): string[] {
  let text = '';
  return lines.map((line) => (text += line));
}

/** The text that HTML with this source shows: HubSpot may encode or interpret signs of a plain text. */
function withoutMarkup(text: string): string {
  return /[<&]/.test(text) ? readHtml(text).text : text;
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
