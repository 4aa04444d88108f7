import { useState } from 'react';
import type { ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../api/result.ts';
import { useCard } from '../context/card.ts';
import { newsDesk } from '../api/threadUpdates.ts';
import { useWrite, type Writing } from '../api/useMutation.ts';

interface ArchiveScreen {
  writing: Writing<Failure | undefined>;
  /** Whether it was this agent who archived the thread, a moment ago. */
  justArchived: boolean;
  archive: () => void;
  restore: () => void;
}

/** Puts a thread into HubSpot's trash and takes it out again. */
export function useArchive({ id: threadId }: ThreadSummary): ArchiveScreen {
  const { call, platform } = useCard();
  const { writing, run } = useWrite<Failure | undefined>();
  const [justArchived, setJustArchived] = useState(false);
  const write = (action: 'archiveThread' | 'restoreThread') =>
    run(async () => {
      const answer = await call(action, { threadId });
      if (!answer.ok) return answer.failure;
      setJustArchived(action === 'archiveThread');
      newsDesk(platform).tell({ kind: 'changed', threadId, thread: answer.data });
      return undefined;
    });
  return {
    writing,
    justArchived,
    archive: () => write('archiveThread'),
    restore: () => write('restoreThread'),
  };
}
