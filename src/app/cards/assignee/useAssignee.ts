import type { Actors } from '../contract/people.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import type { Result, Failure } from '../api/result.ts';
import { useAnnounce } from '../announcements/useAnnounce.ts';
import { useCard } from '../context/card.ts';
import { actorName } from '../people/personName.ts';
import { threadUpdates } from '../api/threadUpdates.ts';
import { useMutation, type MutationState } from '../api/useMutation.ts';

/** `overtaken`: somebody else assigned the thread first; `thread` is its new state. */
type Outcome =
  | { kind: 'done' }
  | { kind: 'overtaken'; thread: ThreadSummary }
  | { kind: 'failed'; failure: Failure };

interface AssigneeScreen {
  mutation: MutationState<Outcome>;
  /** @param actors the chosen agent's name, in case the thread's names lack it. */
  assign: (actorId: string, actors?: Actors) => void;
  unassign: () => void;
}

/** Assigns a thread, unless its assignee has changed since it was read. */
export function useAssignee(thread: ThreadSummary): AssigneeScreen {
  const { call, platform, me, language } = useCard();
  const { announce } = useAnnounce();
  const { strings } = language;
  const { mutation, run } = useMutation<Outcome>();
  const { emit } = threadUpdates(platform);
  const threadId = thread.id;
  const expectedAssignee = thread.assignedTo ?? null;

  const applyResult = async (result: Result<ThreadSummary>, actors?: Actors): Promise<Outcome> => {
    if (result.ok) {
      const { assignedTo } = result.data;
      emit({ kind: 'changed', threadId, thread: result.data, actors });
      announce({
        text: assignedTo
          ? strings.assignee.assignedNow(actorName(assignedTo, actors ?? {}, me, strings))
          : strings.assignee.unassignedNow,
      });
      return { kind: 'done' };
    }
    if (result.failure.code !== 'CHANGED') return { kind: 'failed', failure: result.failure };
    const reread = await call('readThread', { threadId });
    if (!reread.ok) return { kind: 'failed', failure: reread.failure };
    emit({ kind: 'read', threadId, conversation: reread.data });
    return { kind: 'overtaken', thread: reread.data.thread };
  };

  return {
    mutation,
    assign: (actorId, actors) =>
      run(async () =>
        applyResult(await call('assignThread', { threadId, actorId, expectedAssignee }), actors),
      ),
    unassign: () =>
      run(async () => {
        const result = await call('unassignThread', { threadId, expectedAssignee });
        return applyResult(
          result.ok ? { ok: true, data: { ...thread, assignedTo: undefined } } : result,
        );
      }),
  };
}
