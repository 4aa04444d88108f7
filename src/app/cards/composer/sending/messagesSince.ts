import type { Message } from '../../contract/message.ts';

/** Ids of the messages and comments that are newer than `seenMessageId`. */
export function messagesSince(seenMessageId: string | undefined, newestFirst: Message[]): string[] {
  const seenAt = newestFirst.findIndex(({ id }) => id === seenMessageId);
  return newestFirst
    .slice(0, seenAt < 0 ? undefined : seenAt)
    .filter(isMessageOrComment)
    .map(({ id }) => id);
}

/** Id of the newest message or comment; undefined without any. */
export function newestMessageId(newestFirst: Message[]): string | undefined {
  return newestFirst.find(isMessageOrComment)?.id;
}

/** Whether somebody wrote this entry; events such as assignments are not written by anyone. */
export function isMessageOrComment({ kind }: Message): boolean {
  return kind === 'message' || kind === 'comment';
}
