import { deliveryFailure } from '../../composer/sending/sendState.ts';
import type { Comment, ConversationMessage, Message } from '../../contract/message.ts';
import type { Actors } from '../../contract/people.ts';
import type { ThreadPreview } from '../../contract/preview.ts';
import type { ThreadUpdate } from '../../api/threadUpdates.ts';
import { kindOf } from '../../people/personName.ts';
import type { Me } from '../../people/me.ts';

interface PreviewUpdate {
  /** The thread's `latestMessageAt` that matches this preview; absent when it did not change. */
  latestMessageAt?: string;
  preview: ThreadPreview;
}

const SNIPPET_LENGTH = 160;

/** Derives a row's preview from a thread update, so that it need not be requested again. */
export function previewUpdate(update: ThreadUpdate, me: Me): PreviewUpdate | undefined {
  if (update.kind === 'changed' || update.kind === 'seen') return undefined;
  if (update.kind === 'sent') {
    const { message, threadId } = update;
    return {
      ...(message.kind === 'message' && { latestMessageAt: message.at }),
      preview: {
        ...preview(threadId, message, { [me.actorId]: { kind: 'agent', name: me.name } }),
        ...undelivered(message),
      },
    };
  }
  const { thread, messages, names } = update.conversation;
  const latest = messages.find(isMessageOrComment);
  if (!latest) return undefined;
  const subject = messages.filter(isMessageOrComment).map(subjectOf).find(Boolean);
  return {
    latestMessageAt: thread.latestMessageAt ?? '',
    preview: {
      ...preview(thread.id, latest, names.actors),
      ...(subject && { subject }),
      ...undelivered(messages.find(({ kind }) => kind === 'message')),
    },
  };
}

function undelivered(message: Message | undefined): Pick<ThreadPreview, 'undelivered'> {
  const failed = message?.kind === 'message' && deliveryFailure(message) !== undefined;
  return failed ? { undelivered: true } : {};
}

function isMessageOrComment(message: Message): message is ConversationMessage | Comment {
  return message.kind === 'message' || message.kind === 'comment';
}

function subjectOf(message: ConversationMessage | Comment): string | undefined {
  return message.kind === 'message' ? message.subject : undefined;
}

/** Without the messages that it quotes. */
function said(message: ConversationMessage | Comment): string {
  return message.kind === 'message' ? message.text.slice(0, message.quotedFrom) : message.text;
}

function preview(
  threadId: string,
  message: ConversationMessage | Comment,
  actors: Actors,
): ThreadPreview {
  const { actorId, name, address } = message.sender;
  const actor = actorId === undefined ? undefined : actors[actorId];
  return {
    threadId,
    snippet: said(message).replace(/\s+/g, ' ').trim().slice(0, SNIPPET_LENGTH),
    latest: {
      messageId: message.id,
      at: message.at,
      senderName: actor?.name ?? name ?? actor?.email ?? address,
      senderKind: kindOf(actorId, actors),
      comment: message.kind === 'comment',
      attachment: message.attachments[0],
    },
  };
}
