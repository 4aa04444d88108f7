import type { MessageContent, WireMessage } from '../hubspot/messages.ts';
import { beginningOf } from '../hubspot/wire/shorten.ts';
import { MAX_TEXT_LENGTH, pickText } from './pick-text.ts';
import { quotedFrom } from './quoted-history.ts';

interface TextOptions {
  /** The text is cut after this many characters. */
  maxLength?: number;
  /** Leaves out the URLs of links that have a label. */
  withoutTargets?: boolean;
}

/** The readable text of a message, and where quoted history begins in it. */
export function shownText(
  content: Pick<WireMessage, 'text' | 'richText'> & Partial<Pick<WireMessage, 'subject'>>,
  { maxLength = MAX_TEXT_LENGTH, withoutTargets }: TextOptions,
): { text: string; quotedFrom?: number; isComplete: boolean } {
  const { text, markedFrom, isComplete } = pickText(content, { maxLength, withoutTargets });
  const quoted = quotedFrom(text, { subject: content.subject, markedFrom });
  const isWhole = text.length <= maxLength;
  return {
    text: beginningOf(text, maxLength),
    ...(quoted !== undefined && quoted < maxLength && { quotedFrom: quoted }),
    isComplete: isComplete && isWhole,
  };
}

/** The text of an entry in which nothing is quoted. */
export function cutText(
  wire: MessageContent,
  options: TextOptions,
): { text: string; truncated?: true } {
  const { text, isComplete } = shownText(wire, options);
  return { text, ...(!isComplete && { truncated: true }) };
}
