import type { ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../api/result.ts';
import { useCard } from '../context/card.ts';
import { threadUpdates } from '../api/threadUpdates.ts';
import { useMutation, type MutationState } from '../api/useMutation.ts';

/** Closes an open thread and reopens a closed one. The outcome is the failure, if any. */
export function useStatus({ id: threadId, status }: ThreadSummary): {
  mutation: MutationState<Failure | undefined>;
  toggle: () => void;
} {
  const { call, platform } = useCard();
  const { mutation, run } = useMutation<Failure | undefined>();
  const toggle = () =>
    run(async () => {
      const result = await call('setThreadStatus', {
        threadId,
        status: status === 'OPEN' ? 'CLOSED' : 'OPEN',
      });
      if (!result.ok) return result.failure;
      threadUpdates(platform).emit({ kind: 'changed', threadId, thread: result.data });
      return undefined;
    });
  return { mutation, toggle };
}
