import { useState } from 'react';
import type { ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../api/result.ts';
import { useCard } from '../context/card.ts';
import { threadUpdates } from '../api/threadUpdates.ts';
import { useMutation, type MutationState } from '../api/useMutation.ts';

interface ArchiveScreen {
  mutation: MutationState<Failure | undefined>;
  /** Whether this agent has just archived the thread. */
  justArchived: boolean;
  archive: () => void;
  restore: () => void;
}

/** Archives and restores a thread. */
export function useArchive({ id: threadId }: ThreadSummary): ArchiveScreen {
  const { call, platform } = useCard();
  const { mutation, run } = useMutation<Failure | undefined>();
  const [justArchived, setJustArchived] = useState(false);
  const write = (action: 'archiveThread' | 'restoreThread') =>
    run(async () => {
      const result = await call(action, { threadId });
      if (!result.ok) return result.failure;
      setJustArchived(action === 'archiveThread');
      threadUpdates(platform).emit({ kind: 'changed', threadId, thread: result.data });
      return undefined;
    });
  return {
    mutation,
    justArchived,
    archive: () => write('archiveThread'),
    restore: () => write('restoreThread'),
  };
}
