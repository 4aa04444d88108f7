import type { Attachment } from '../../contract/message.ts';
import type { Strings } from '../../i18n/en.ts';

/** What came with a message and is no file, in the agent's words where the card has some. */
export function formatAttachment(
  { description, what, says }: Extract<Attachment, { kind: 'other' }>,
  { message, list }: Strings,
): string {
  const kind = what && message.otherKinds[what];
  if (!kind) return description;
  return says ? list.said(kind, says) : kind;
}
