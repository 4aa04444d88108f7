import { readFormat, toPlainText } from '../../../cards/contract/reply/format.ts';
import { isSigned } from '../../../cards/contract/reply/signature.ts';
import { formattedRichText } from './rich-text.ts';

/**
 * The text and rich text of a reply. Both show the same.
 *
 * @param signature Goes below the text, unless the text ends with it already.
 */
export function replyText(typed: string, signature = ''): { text: string; richText: string } {
  const whole = isSigned(typed, signature) ? typed : `${typed.trimEnd()}\n\n${signature.trim()}`;
  return { text: toPlainText(readFormat(whole)), richText: formattedRichText(whole) };
}
