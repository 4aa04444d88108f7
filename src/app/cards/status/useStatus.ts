import type { ThreadStatus, ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../api/result.ts';
import { useAnnounce } from '../announcements/useAnnounce.ts';
import { useCard } from '../context/card.ts';
import { threadUpdates } from '../api/threadUpdates.ts';
import { useMutation, type MutationState } from '../api/useMutation.ts';

/** Closes and reopens a thread. The outcome is the failure, if any. */
export function useStatus({ id: threadId }: ThreadSummary): {
  mutation: MutationState<Failure | undefined>;
  setStatus: (status: ThreadStatus) => void;
} {
  const { call, platform, language } = useCard();
  const { mutation, run } = useMutation<Failure | undefined>();
  const { announce } = useAnnounce();
  const { thread: strings } = language.strings;
  const setStatus = (status: ThreadStatus) =>
    run(async () => {
      const result = await call('setThreadStatus', { threadId, status });
      if (!result.ok) return result.failure;
      threadUpdates(platform).emit({ kind: 'changed', threadId, thread: result.data });
      announce(
        status === 'CLOSED'
          ? { text: strings.closedNow, undo: () => setStatus('OPEN') }
          : { text: strings.reopenedNow },
      );
      return undefined;
    });
  return { mutation, setStatus };
}
