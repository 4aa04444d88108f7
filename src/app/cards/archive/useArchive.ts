import { useState } from 'react';
import type { ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../api/result.ts';
import { useCard } from '../context/card.ts';
import { threadUpdates } from '../api/threadUpdates.ts';
import { useMutation, type MutationState } from '../api/useMutation.ts';

interface ArchiveScreen {
  mutation: MutationState<Failure | undefined>;
  /** Whether it was this agent who archived the thread, a moment ago. */
  justArchived: boolean;
  archive: () => void;
  restore: () => void;
}

/** Puts a thread into HubSpot's trash and takes it out again. */
export function useArchive({ id: threadId }: ThreadSummary): ArchiveScreen {
  const { call, platform } = useCard();
  const { mutation, run } = useMutation<Failure | undefined>();
  const [justArchived, setJustArchived] = useState(false);
  const write = (action: 'archiveThread' | 'restoreThread') =>
    run(async () => {
      const answer = await call(action, { threadId });
      if (!answer.ok) return answer.failure;
      setJustArchived(action === 'archiveThread');
      threadUpdates(platform).emit({ kind: 'changed', threadId, thread: answer.data });
      return undefined;
    });
  return {
    mutation,
    justArchived,
    archive: () => write('archiveThread'),
    restore: () => write('restoreThread'),
  };
}
