import type { Attachment } from '../../contract/message.ts';
import type { Strings } from '../../i18n/en.ts';

/** Describes an attachment that is not a file, in the agent's language. */
export function formatAttachment(
  { type, text }: Extract<Attachment, { kind: 'other' }>,
  { message, list }: Strings,
): string {
  const kinds: Partial<Record<string, string>> = message.otherKinds;
  const kind = kinds[type] ?? message.otherKinds.UNSUPPORTED_CONTENT;
  return text ? list.said(kind, text) : kind;
}
