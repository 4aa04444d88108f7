import type { Card } from '../../context/card.ts';
import type { Conversation } from '../../contract/conversation.ts';
import type { Attachment, Message } from '../../contract/message.ts';
import type { Names } from '../../contract/thread.ts';
import { commentAuthor } from '../messages/commentAuthor.ts';
import { formatAttachment } from '../messages/formatAttachment.ts';
import { formatEvent } from '../messages/formatEvent.ts';
import { messageSender } from '../messages/messageSender.ts';

type Reader = Pick<Card, 'me' | 'language'>;

/** The loaded messages as text, oldest first: when, who, what, and the names of attachments. */
export function transcript(
  { messages, before }: Pick<Conversation, 'messages' | 'before'>,
  names: Names,
  { me, language }: Reader,
): string {
  const { earlierLeftOut } = language.strings.thread;
  // Others read it too, so nobody is "you".
  const actors = { [me.actorId]: { kind: 'agent' as const, name: me.name }, ...names.actors };
  const reader = { language, me: { ...me, actorId: '' } };
  const entries = messages.map((message) => formatEntry(message, { ...names, actors }, reader));
  return [...(before === undefined ? [] : [`[${earlierLeftOut}]`]), ...entries.reverse()].join(
    '\n\n',
  );
}

function formatEntry(message: Message, names: Names, { me, language }: Reader): string {
  const { strings, format } = language;
  const at = format.dateTime(Date.parse(message.at));
  const entry = (name: string, role: string, text: string, attachments: Attachment[]) =>
    [`${at} · ${name} (${role})`, text.trim(), ...attachments.map((each) => nameOf(each, language))]
      .filter(Boolean)
      .join('\n');
  switch (message.kind) {
    case 'message': {
      const { name, role } = messageSender(message, names, me, strings);
      return entry(name, role, withEllipsis(message), message.attachments);
    }
    case 'comment': {
      const comment = { ...message, text: withEllipsis(message) };
      const { name, text } = commentAuthor(comment, names.actors, me, strings);
      return entry(name, strings.comment.label, text, message.attachments);
    }
    default:
      return `${at} · ${formatEvent(message, names, me, strings)}`;
  }
}

/** Marks a text that was cut. */
function withEllipsis({ text, truncated }: { text: string; truncated?: boolean }): string {
  return truncated ? `${text}…` : text;
}

function nameOf(attachment: Attachment, { strings }: Reader['language']): string {
  const name =
    attachment.kind === 'file'
      ? attachment.name || strings.message.unnamedFile
      : formatAttachment(attachment, strings);
  return `[${name}]`;
}
