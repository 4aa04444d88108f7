import type { ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../api/result.ts';
import { useCard } from '../context/card.ts';
import { threadUpdates } from '../api/threadUpdates.ts';
import { useMutation, type MutationState } from '../api/useMutation.ts';

/** Closes an open thread and opens a closed one. The outcome is why it did not work, if it did not. */
export function useStatus({ id: threadId, status }: ThreadSummary): {
  mutation: MutationState<Failure | undefined>;
  toggle: () => void;
} {
  const { call, platform } = useCard();
  const { mutation, run } = useMutation<Failure | undefined>();
  const toggle = () =>
    run(async () => {
      const answer = await call('setThreadStatus', {
        threadId,
        status: status === 'OPEN' ? 'CLOSED' : 'OPEN',
      });
      if (!answer.ok) return answer.failure;
      threadUpdates(platform).emit({ kind: 'changed', threadId, thread: answer.data });
      return undefined;
    });
  return { mutation, toggle };
}
