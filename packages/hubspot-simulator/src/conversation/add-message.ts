import type { Message } from '../entities/message.ts';
import type { Thread } from '../entities/thread.ts';
import type { WireMessage } from '../shapes/message.ts';
import type { Store } from '../store/store.ts';

/** Comments and events leave a thread's times alone: only what travelled counts. */
function withTimes(thread: Thread, wire: WireMessage): Thread {
  if (wire.type !== 'MESSAGE') return thread;
  const latest = { ...thread, latestMessageTimestamp: wire.createdAt };
  return wire.direction === 'INCOMING'
    ? { ...latest, latestMessageReceivedTimestamp: wire.createdAt }
    : { ...latest, latestMessageSentTimestamp: wire.createdAt };
}

export function addMessage(store: Store, wire: WireMessage, original?: Message['original']): void {
  placeMessage(store, makeMessage(store, wire, original));
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

/** Puts a message on its thread. */
export function placeMessage(store: Store, message: Message): void {
  const thread = store.threads.get(message.threadId);
  if (!thread) return;
  store.messages.put(message);
  store.threads.put(withTimes(thread, message.wire));
}
