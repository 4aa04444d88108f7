import type { WireMessage } from '../hubspot/messages.ts';
import { oneLine } from './one-line.ts';
import { pickText } from './pick-text.ts';

const MAX_LENGTH = 160;

/** The first words of a message as one line. Only the beginning of the message is read. */
export function snippetOf(message: Pick<WireMessage, 'text' | 'richText'>): string {
  const { text } = pickText(message, { maxLength: 4 * MAX_LENGTH, withoutTargets: true });
  const line = oneLine(text);
  if (line.length <= MAX_LENGTH) return line;
  return `${Array.from(line).slice(0, MAX_LENGTH).join('').trimEnd()}…`;
}
