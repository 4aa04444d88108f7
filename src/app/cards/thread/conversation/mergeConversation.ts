import type { Conversation } from '../../contract/conversation.ts';
import type { Message } from '../../contract/message.ts';
import { mergeNames } from '../../people/mergeNames.ts';

/** Merges two lists, newest first. A message in both is taken from `fresh`. */
export function mergeMessages(shown: Message[], fresh: Message[]): Message[] {
  const ids = new Set(fresh.map(({ id }) => id));
  return [...fresh, ...shown.filter(({ id }) => !ids.has(id))].sort((a, b) => time(b) - time(a));
}

/**
 * Merges the newest page of a thread into what is on screen. Keeps earlier messages, and replies that
 * HubSpot does not list yet. If the page does not overlap with the screen, earlier messages are dropped
 * so that no gap is hidden.
 */
export function mergeConversation(shown: Conversation, fresh: Conversation): Conversation {
  const names = mergeNames(shown.names, fresh.names);
  const ids = new Set(fresh.messages.map(({ id }) => id));
  const newest = fresh.messages[0];
  const overlaps = fresh.before === undefined || shown.messages.some(({ id }) => ids.has(id));
  if (!overlaps) {
    const notYetListed = shown.messages.filter((message) => newest && time(message) > time(newest));
    return { ...fresh, names, messages: mergeMessages(notYetListed, fresh.messages) };
  }
  const oldest = shown.messages.at(-1);
  const hasEarlier = oldest !== undefined && !ids.has(oldest.id);
  return {
    ...fresh,
    names,
    messages: mergeMessages(shown.messages, fresh.messages),
    before: hasEarlier ? shown.before : fresh.before,
  };
}

/**
 * Updates the messages on screen without adding new ones. New messages wait until the agent shows them,
 * and so does the reply route, which they may have changed.
 */
export function updateInPlace(shown: Conversation, fresh: Conversation): Conversation {
  if (newMessages(shown, fresh).length === 0) return mergeConversation(shown, fresh);
  const updated = new Map(fresh.messages.map((message) => [message.id, message]));
  return {
    ...shown,
    thread: fresh.thread,
    names: mergeNames(shown.names, fresh.names),
    messages: shown.messages.map((message) => updated.get(message.id) ?? message),
  };
}

/** Messages of the fresh page that are not on screen. */
export function newMessages(shown: Conversation, fresh: Conversation): Message[] {
  const ids = new Set(shown.messages.map(({ id }) => id));
  const oldest = shown.messages.at(-1);
  return fresh.messages.filter(
    (message) => !ids.has(message.id) && (!oldest || time(message) >= time(oldest)),
  );
}

/** Adds the page of messages before the earliest one on screen. */
export function addEarlierPage(shown: Conversation, earlier: Conversation): Conversation {
  return {
    ...shown,
    names: mergeNames(shown.names, earlier.names),
    messages: mergeMessages(earlier.messages, shown.messages),
    before: earlier.before,
  };
}

function time({ at }: Message): number {
  return Date.parse(at) || 0;
}
