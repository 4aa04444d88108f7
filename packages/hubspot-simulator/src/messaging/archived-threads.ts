import { isGone } from '../store/thread.ts';
import type { Store } from '../store/store.ts';

/** Deletes threads that were archived more than 30 days ago, with their messages. */
export function deleteExpiredThreads(store: Store, now: Date): void {
  for (const thread of store.threads.by('archived', true)) {
    if (!isGone(thread, now)) continue;
    for (const message of store.messagesOf(thread.id)) store.messages.delete(message.id);
    store.threads.delete(thread.id);
  }
}
