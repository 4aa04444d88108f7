import { useCallback, useMemo, useState } from 'react';
import type { ThreadSummary } from '../../contract/thread.ts';
import type { Answer } from '../../api/result.ts';
import { useCard } from '../../context/card.ts';
import { newsDesk } from '../../api/threadUpdates.ts';
import { useWrite } from '../../api/useMutation.ts';
import { useNoting } from '../../polling/activity.ts';
import { inTurns, type Attempted } from './runConcurrently.ts';

export interface Outcome {
  action: 'assign' | 'close';
  attempted: Attempted[];
}

export interface SelectionScreen {
  selecting: boolean;
  begin: () => void;
  end: () => void;
  /** Ids of the ticked threads; undefined while the agent does not select. */
  ticked?: ReadonlySet<string>;
  tick: (threadId: string, on: boolean) => void;
  tickAll: (threadIds: string[]) => void;
  working: boolean;
  /** Of what was done last, since the agent began to select. */
  outcome?: Outcome;
  assignToMe: (threads: ThreadSummary[]) => void;
  close: (threads: ThreadSummary[]) => void;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Several threads at once. What could not be done stays ticked, so that it can be tried again.
 *
 * @param look asks how things stand, once somebody else turned out to be faster.
 */
export function useSelection(look: () => Promise<boolean>): SelectionScreen {
  const { call, platform, me } = useCard();
  const note = useNoting();
  const [selecting, setSelecting] = useState(false);
  const [ticked, setTicked] = useState(NOTHING);
  const { writing, run } = useWrite<Outcome>();
  const [begunAfter, setBegunAfter] = useState(writing);

  const tick = useCallback(
    (threadId: string, on: boolean) => {
      note();
      setTicked((were) => {
        const now = new Set(were);
        if (on) now.add(threadId);
        else now.delete(threadId);
        return now;
      });
    },
    [note],
  );

  const toEach = (
    action: Outcome['action'],
    threads: ThreadSummary[],
    ask: (thread: ThreadSummary) => Promise<Answer<ThreadSummary>>,
  ) =>
    run(async () => {
      const attempted = await inTurns(threads, async (thread) => {
        const answer = await ask(thread);
        if (!answer.ok) return answer.failure;
        newsDesk(platform).tell({ kind: 'changed', threadId: thread.id, thread: answer.data });
        return undefined;
      });
      const left = attempted.filter(({ outcome }) => outcome !== 'done');
      setTicked(new Set(left.map(({ thread }) => thread.id)));
      if (left.some(({ outcome }) => isOvertaken(outcome))) await look();
      return { action, attempted };
    });

  const end = () => {
    setSelecting(false);
    setTicked(NOTHING);
  };
  return {
    selecting,
    begin: () => {
      setBegunAfter(writing);
      setSelecting(true);
    },
    end,
    ticked: useMemo(() => (selecting ? ticked : undefined), [selecting, ticked]),
    tick,
    tickAll: (threadIds) => setTicked(new Set(threadIds)),
    working: writing.phase === 'working',
    outcome: writing.phase === 'done' && writing !== begunAfter ? writing.outcome : undefined,
    assignToMe: (threads) =>
      toEach('assign', threads, ({ id, assignedTo }) =>
        call('assignThread', {
          threadId: id,
          actorId: me.actorId,
          expectedAssignee: assignedTo ?? null,
        }),
      ),
    close: (threads) =>
      toEach('close', threads, ({ id }) =>
        call('setThreadStatus', { threadId: id, status: 'CLOSED' }),
      ),
  };
}

function isOvertaken(outcome: Attempted['outcome']): boolean {
  return typeof outcome === 'object' && outcome.code === 'CHANGED';
}
