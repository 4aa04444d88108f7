import { useState } from 'react';
import type { Actors } from '../contract/people.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import type { Answer, Failure } from '../data/answer.ts';
import { useCard } from '../data/card.ts';
import { newsDesk } from '../data/news.ts';

type Assigning =
  | { phase: 'idle' }
  | { phase: 'working' }
  /** Somebody else was faster; the thread on screen already shows who. */
  | { phase: 'overtaken' }
  | { phase: 'failed'; failure: Failure };

interface AssigneeScreen {
  state: Assigning;
  /** @param actors the chosen agent's name, where the thread does not know it yet. */
  assign: (actorId: string, actors?: Actors) => void;
  unassign: () => void;
}

/** Gives a thread to an agent, unless somebody else has taken it since it was read. */
export function useAssignee(thread: ThreadSummary): AssigneeScreen {
  const { call, platform } = useCard();
  const [state, setState] = useState<Assigning>({ phase: 'idle' });
  const threadId = thread.id;
  const expectedAssignee = thread.assignedTo ?? null;

  const run = async (write: () => Promise<Answer<ThreadSummary>>, actors?: Actors) => {
    setState({ phase: 'working' });
    const answer = await write();
    if (answer.ok) {
      newsDesk(platform).tell({ kind: 'changed', threadId, thread: answer.data, actors });
      setState({ phase: 'idle' }); return;
    }
    if (answer.failure.code !== 'CHANGED') {
      setState({ phase: 'failed', failure: answer.failure }); return;
    }
    const reread = await call('readThread', { threadId });
    if (!reread.ok) { setState({ phase: 'failed', failure: reread.failure }); return; }
    newsDesk(platform).tell({ kind: 'read', threadId, conversation: reread.data });
    setState({ phase: 'overtaken' });
  };

  return {
    state,
    assign: (actorId, actors) => {
      if (state.phase === 'working') return;
      void run(() => call('assignThread', { threadId, actorId, expectedAssignee }), actors);
    },
    unassign: () => {
      if (state.phase === 'working') return;
      void run(async () => {
        const answer = await call('unassignThread', { threadId, expectedAssignee });
        return answer.ok ? { ok: true, data: { ...thread, assignedTo: undefined } } : answer;
      });
    },
  };
}
