import { previewOf } from '../../contract/preview/preview.ts';
import type { ThreadPreview } from '../../contract/preview/preview.ts';
import type { ThreadUpdate } from '../../api/threadUpdates.ts';
import type { Me } from '../../people/me.ts';

interface PreviewUpdate {
  /** The thread's `latestMessageAt` that matches this preview; absent when it did not change. */
  latestMessageAt?: string;
  preview: ThreadPreview;
}

/** Derives a row's preview from a thread update, so that it need not be requested again. */
export function previewUpdate(update: ThreadUpdate, me: Me): PreviewUpdate | undefined {
  if (update.kind === 'changed' || update.kind === 'seen') return undefined;
  if (update.kind === 'sent') {
    const { message, threadId } = update;
    return {
      ...(message.kind === 'message' && { latestMessageAt: message.at }),
      preview: previewOf(threadId, [message], false, {
        [me.actorId]: { kind: 'agent', name: me.name },
      }),
    };
  }
  const { thread, messages, names, before } = update.conversation;
  const preview = previewOf(thread.id, messages, before === undefined, names.actors);
  if (!preview.latest) return undefined;
  return { latestMessageAt: thread.latestMessageAt ?? '', preview };
}
