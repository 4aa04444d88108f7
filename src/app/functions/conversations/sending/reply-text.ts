import { readFormat, toPlainText } from '../../../cards/contract/reply/format.ts';
import { formattedRichText } from './rich-text.ts';

/**
 * The text and rich text of a reply. Both show the same.
 *
 * @param signature Goes below the text, unless the text ends with it already.
 */
export function replyText(typed: string, signature = ''): { text: string; richText: string } {
  const isSigned = plain(typed).trimEnd().endsWith(plain(signature).trim());
  const whole = isSigned ? typed : `${typed.trimEnd()}\n\n${signature.trim()}`;
  return { text: plain(whole), richText: formattedRichText(whole) };
}

function plain(typed: string): string {
  return toPlainText(readFormat(typed));
}
