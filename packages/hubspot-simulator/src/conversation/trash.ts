import { isGone } from '../entities/thread.ts';
import type { Store } from '../store/store.ts';

/** Deletes what has been in the trash for too long, with its messages. */
export function emptyTrash(store: Store, now: Date): void {
  for (const thread of store.threads.by('archived', true)) {
    if (!isGone(thread, now)) continue;
    for (const message of store.messagesOf(thread.id)) store.messages.delete(message.id);
    store.threads.delete(thread.id);
  }
}
