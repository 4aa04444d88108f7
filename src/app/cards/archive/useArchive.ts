import type { ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../api/result.ts';
import { useAnnounce } from '../announcements/useAnnounce.ts';
import { useCard } from '../context/card.ts';
import { threadUpdates } from '../api/threadUpdates.ts';
import { useMutation, type MutationState } from '../api/useMutation.ts';

interface ArchiveScreen {
  mutation: MutationState<Failure | undefined>;
  archive: () => void;
  restore: () => void;
}

/** Archives and restores a thread. */
export function useArchive({ id: threadId }: ThreadSummary): ArchiveScreen {
  const { call, platform, language } = useCard();
  const { announce } = useAnnounce();
  const { thread: strings } = language.strings;
  const { mutation, run } = useMutation<Failure | undefined>();
  const write = (action: 'archiveThread' | 'restoreThread') =>
    run(async () => {
      const result = await call(action, { threadId });
      if (!result.ok) return result.failure;
      threadUpdates(platform).emit({ kind: 'changed', threadId, thread: result.data });
      announce(
        action === 'archiveThread'
          ? { text: strings.archivedNow, undo: () => write('restoreThread') }
          : { text: strings.restoredNow },
      );
      return undefined;
    });
  return {
    mutation,
    archive: () => write('archiveThread'),
    restore: () => write('restoreThread'),
  };
}
