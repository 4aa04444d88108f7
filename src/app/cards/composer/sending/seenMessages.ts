import { MAX_KNOWN_MESSAGES } from '../../contract/limits.ts';
import type { Message } from '../../contract/message.ts';

/** What was on screen when the agent pressed Send. The function tells newer messages by it. */
export interface SeenMessages {
  /** The newest message or comment; absent on a thread without any. */
  seenMessageId?: string | undefined;
  /** All messages and comments, newest first. */
  knownMessageIds?: string[];
}

export function seenMessages(newestFirst: Message[]): SeenMessages {
  const knownMessageIds = idsOf(newestFirst).slice(0, MAX_KNOWN_MESSAGES);
  return { seenMessageId: knownMessageIds[0], knownMessageIds };
}

/** Ids of the messages and comments that are newer than `seenMessageId`. */
export function idsSince(seenMessageId: string | undefined, newestFirst: Message[]): string[] {
  const seenAt = newestFirst.findIndex(({ id }) => id === seenMessageId);
  return idsOf(newestFirst.slice(0, seenAt < 0 ? undefined : seenAt));
}

/** Whether somebody wrote this entry; events such as assignments are not written by anyone. */
export function isMessageOrComment({ kind }: Message): boolean {
  return kind === 'message' || kind === 'comment';
}

function idsOf(messages: Message[]): string[] {
  return messages.filter(isMessageOrComment).map(({ id }) => id);
}
