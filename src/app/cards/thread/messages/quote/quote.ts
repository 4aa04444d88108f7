import { truncateText } from '../../../text/truncateText.ts';
import type { ConversationMessage } from '../../../contract/message.ts';

const MAX_LINES = 5;
const MAX_LENGTH = 400;

/** The beginning of a message without its own quoted history, each line marked with `> `; '' without text. */
export function quote({
  text,
  quotedFrom,
}: Pick<ConversationMessage, 'text' | 'quotedFrom'>): string {
  const own = text.slice(0, quotedFrom).trim();
  const lines = own.split('\n').filter((line) => line.trim() !== '');
  const more = lines.length > MAX_LINES ? '…' : '';
  const beginning = truncateText(lines.slice(0, MAX_LINES).join('\n') + more, MAX_LENGTH);
  return beginning && beginning.replace(/^/gm, '> ');
}
