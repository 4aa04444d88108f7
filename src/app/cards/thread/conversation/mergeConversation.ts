import type { Conversation } from '../../contract/conversation.ts';
import type { Message } from '../../contract/message.ts';
import type { Names } from '../../contract/thread.ts';

/** One list of both, newest first; of a message that both hold, the fresh one counts. */
export function mergeMessages(shown: Message[], fresh: Message[]): Message[] {
  const ids = new Set(fresh.map(({ id }) => id));
  return [...fresh, ...shown.filter(({ id }) => !ids.has(id))].sort((a, b) => time(b) - time(a));
}

/**
 * The newest page of a thread, joined with what is on screen: earlier messages stay, and so does a
 * reply that HubSpot does not list yet. Where the fresh page does not reach what is shown, the
 * earlier messages are dropped rather than shown with a gap.
 */
export function mergeConversation(shown: Conversation, fresh: Conversation): Conversation {
  const names = mergeNames(shown.names, fresh.names);
  const ids = new Set(fresh.messages.map(({ id }) => id));
  const newest = fresh.messages[0];
  const reaches = fresh.before === undefined || shown.messages.some(({ id }) => ids.has(id));
  if (!reaches) {
    const notListedYet = shown.messages.filter((message) => newest && time(message) > time(newest));
    return { ...fresh, names, messages: mergeMessages(notListedYet, fresh.messages) };
  }
  const oldest = shown.messages.at(-1);
  const reachesFurther = oldest !== undefined && !ids.has(oldest.id);
  return {
    ...fresh,
    names,
    messages: mergeMessages(shown.messages, fresh.messages),
    before: reachesFurther ? shown.before : fresh.before,
  };
}

/**
 * Renews what is on screen without adding to it: new messages wait until the agent asks for them,
 * and so does the way a reply travels, which they may have changed.
 */
export function updateInPlace(shown: Conversation, fresh: Conversation): Conversation {
  if (newMessages(shown, fresh).length === 0) return mergeConversation(shown, fresh);
  const mergeRefreshed = new Map(fresh.messages.map((message) => [message.id, message]));
  return {
    ...shown,
    thread: fresh.thread,
    names: mergeNames(shown.names, fresh.names),
    messages: shown.messages.map((message) => mergeRefreshed.get(message.id) ?? message),
  };
}

/** What a fresh page has and the screen does not. */
export function newMessages(shown: Conversation, fresh: Conversation): Message[] {
  const ids = new Set(shown.messages.map(({ id }) => id));
  const oldest = shown.messages.at(-1);
  return fresh.messages.filter(
    (message) => !ids.has(message.id) && (!oldest || time(message) >= time(oldest)),
  );
}

/** Adds the page before the earliest message on screen. */
export function addEarlierPage(shown: Conversation, earlier: Conversation): Conversation {
  return {
    ...shown,
    names: mergeNames(shown.names, earlier.names),
    messages: mergeMessages(earlier.messages, shown.messages),
    before: earlier.before,
  };
}

export function mergeNames(shown: Names, fresh: Names): Names {
  return {
    actors: { ...shown.actors, ...fresh.actors },
    channels: { ...shown.channels, ...fresh.channels },
    inboxes: { ...shown.inboxes, ...fresh.inboxes },
  };
}

function time({ at }: Message): number {
  return Date.parse(at) || 0;
}
