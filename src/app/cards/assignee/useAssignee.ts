import type { Actors } from '../contract/people.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import type { Result, Failure } from '../api/result.ts';
import { useCard } from '../context/card.ts';
import { threadUpdates } from '../api/threadUpdates.ts';
import { useMutation, type MutationState } from '../api/useMutation.ts';

/** `overtaken`: somebody else was faster; `thread` is how that left it. */
type Outcome =
  | { kind: 'done' }
  | { kind: 'overtaken'; thread: ThreadSummary }
  | { kind: 'failed'; failure: Failure };

interface AssigneeScreen {
  mutation: MutationState<Outcome>;
  /** @param actors the chosen agent's name, where the thread does not know it yet. */
  assign: (actorId: string, actors?: Actors) => void;
  unassign: () => void;
}

/** Gives a thread to an agent, unless somebody else has taken it since it was read. */
export function useAssignee(thread: ThreadSummary): AssigneeScreen {
  const { call, platform } = useCard();
  const { mutation, run } = useMutation<Outcome>();
  const { emit } = threadUpdates(platform);
  const threadId = thread.id;
  const expectedAssignee = thread.assignedTo ?? null;

  const settle = async (answer: Result<ThreadSummary>, actors?: Actors): Promise<Outcome> => {
    if (answer.ok) {
      emit({ kind: 'changed', threadId, thread: answer.data, actors });
      return { kind: 'done' };
    }
    if (answer.failure.code !== 'CHANGED') return { kind: 'failed', failure: answer.failure };
    const reread = await call('readThread', { threadId });
    if (!reread.ok) return { kind: 'failed', failure: reread.failure };
    emit({ kind: 'read', threadId, conversation: reread.data });
    return { kind: 'overtaken', thread: reread.data.thread };
  };

  return {
    mutation,
    assign: (actorId, actors) =>
      run(async () =>
        settle(await call('assignThread', { threadId, actorId, expectedAssignee }), actors),
      ),
    unassign: () =>
      run(async () => {
        const answer = await call('unassignThread', { threadId, expectedAssignee });
        return settle(
          answer.ok ? { ok: true, data: { ...thread, assignedTo: undefined } } : answer,
        );
      }),
  };
}
