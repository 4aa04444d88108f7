import type { Attachment } from '../../contract/message.ts';
import type { Strings } from '../../i18n/en.ts';

/** Describes an attachment that is not a file, in the agent's language if the card has a translation. */
export function formatAttachment(
  { description, what, says }: Extract<Attachment, { kind: 'other' }>,
  { message, list }: Strings,
): string {
  const kind = what && message.otherKinds[what];
  if (!kind) return description;
  return says ? list.said(kind, says) : kind;
}
