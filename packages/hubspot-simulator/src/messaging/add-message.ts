import type { Message } from '../store/message.ts';
import type { Thread } from '../store/thread.ts';
import type { WireMessage } from '../shapes/conversations/message.ts';
import type { Store } from '../store/store.ts';

/** Only messages change a thread's timestamps, not comments and events. */
function withTimes(thread: Thread, wire: WireMessage): Thread {
  if (wire.type !== 'MESSAGE') return thread;
  const latest = { ...thread, latestMessageTimestamp: wire.createdAt };
  return wire.direction === 'INCOMING'
    ? { ...latest, latestMessageReceivedTimestamp: wire.createdAt }
    : { ...latest, latestMessageSentTimestamp: wire.createdAt };
}

export function addMessage(store: Store, wire: WireMessage, original?: Message['original']): void {
  storeMessage(store, makeMessage(store, wire, original));
}

export function makeMessage(
  store: Store,
  wire: WireMessage,
  original?: Message['original'],
): Message {
  return {
    id: wire.id,
    threadId: wire.conversationsThreadId,
    sequence: store.nextSequence(),
    wire,
    ...(original && { original }),
  };
}

/** Adds a message to its thread. */
export function storeMessage(store: Store, message: Message): void {
  const thread = store.threads.get(message.threadId);
  if (!thread) return;
  store.messages.put(message);
  store.threads.put(withTimes(thread, message.wire));
}
