import type { Message } from '../../contract/message.ts';

/** Ids of the messages and comments that are newer than the one the agent saw last. */
export function messagesSince(seenMessageId: string | undefined, newestFirst: Message[]): string[] {
  const seenAt = newestFirst.findIndex(({ id }) => id === seenMessageId);
  return newestFirst
    .slice(0, seenAt < 0 ? undefined : seenAt)
    .filter(isMessageOrComment)
    .map(({ id }) => id);
}

/** The newest message or comment of a thread. */
export function newestMessageId(newestFirst: Message[]): string | undefined {
  return newestFirst.find(isMessageOrComment)?.id;
}

/** Somebody wrote it, rather than HubSpot recording that something happened. */
export function isMessageOrComment({ kind }: Message): boolean {
  return kind === 'message' || kind === 'comment';
}
