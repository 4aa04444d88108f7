import type { WireMessage } from '../hubspot/messages.ts';
import { readHtml } from '../messages/html/read-html.ts';
import { pickText } from '../messages/pick-text.ts';

/** A cut text must still be this long to be taken for the whole. */
const TELLING_LENGTH = 40;

/**
 * True when a message on the thread is what we sent, although HubSpot may have cut it, laid it out anew,
 * or put a signature under it.
 */
export function hasText(message: WireMessage, sent: { text: string; richText: string }): boolean {
  const shown = plain(pickText(message).text);
  const wanted = [plain(sent.text), plain(readHtml(sent.richText).text)].filter(Boolean);
  return wanted.some((text) => {
    if (shown === text || shown.startsWith(`${text}\n`)) return true;
    if (!message.truncationStatus?.startsWith('TRUNCATED') || shown === '') return false;
    const start = shown.replace(/(\.\.\.|…)$/, '');
    return (
      text.startsWith(`${start}\n`) || (start.length >= TELLING_LENGTH && text.startsWith(start))
    );
  });
}

/** Line by line without the white space that every mail system changes. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
