import type { WireMessage } from '../hubspot/messages.ts';
import { readHtml } from '../messages/html/read-html.ts';
import { pickText } from '../messages/pick-text.ts';

/** A shorter beginning of a text is not enough to recognise it. */
const MIN_BEGINNING_LENGTH = 40;

/**
 * True if a message on the thread has the text that was sent. HubSpot may have cut it, reformatted it, or added a
 * signature.
 */
export function hasText(message: WireMessage, sent: { text: string; richText: string }): boolean {
  const shown = normalize(pickText(message).text);
  const expected = [normalize(sent.text), normalize(readHtml(sent.richText).text)].filter(Boolean);
  return expected.some((text) => {
    if (shown === text || shown.startsWith(`${text}\n`)) return true;
    if (!message.truncationStatus?.startsWith('TRUNCATED') || shown === '') return false;
    const beginning = shown.replace(/(\.\.\.|…)$/, '');
    return (
      text.startsWith(`${beginning}\n`) ||
      (beginning.length >= MIN_BEGINNING_LENGTH && text.startsWith(beginning))
    );
  });
}

/** Removes the white space that mail systems change: blank lines, indentation and repeated spaces. */
function normalize(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
