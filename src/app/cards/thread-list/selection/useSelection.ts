import { useCallback, useMemo, useState } from 'react';
import type { ThreadSummary } from '../../contract/thread.ts';
import type { Result } from '../../api/result.ts';
import { useCard } from '../../context/card.ts';
import { threadUpdates } from '../../api/threadUpdates.ts';
import { useMutation } from '../../api/useMutation.ts';
import { useRecordActivity } from '../../polling/activity.ts';
import { runConcurrently, type BulkResult } from './runConcurrently.ts';

export interface Outcome {
  action: 'assign' | 'close';
  attempted: BulkResult[];
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
export function useSelection(poll: () => Promise<boolean>): SelectionScreen {
  const { call, platform, me } = useCard();
  const recordActivity = useRecordActivity();
  const [selecting, setSelecting] = useState(false);
  const [ticked, setTicked] = useState(NOTHING);
  const { mutation, run } = useMutation<Outcome>();
  const [begunAfter, setBegunAfter] = useState(mutation);

  const tick = useCallback(
    (threadId: string, on: boolean) => {
      recordActivity();
      setTicked((were) => {
        const now = new Set(were);
        if (on) now.add(threadId);
        else now.delete(threadId);
        return now;
      });
    },
    [recordActivity],
  );

  const toEach = (
    action: Outcome['action'],
    threads: ThreadSummary[],
    ask: (thread: ThreadSummary) => Promise<Result<ThreadSummary>>,
  ) =>
    run(async () => {
      const attempted = await runConcurrently(threads, async (thread) => {
        const answer = await ask(thread);
        if (!answer.ok) return answer.failure;
        threadUpdates(platform).emit({ kind: 'changed', threadId: thread.id, thread: answer.data });
        return undefined;
      });
      const left = attempted.filter(({ outcome }) => outcome !== 'done');
      setTicked(new Set(left.map(({ thread }) => thread.id)));
      if (left.some(({ outcome }) => isOvertaken(outcome))) await poll();
      return { action, attempted };
    });

  const end = () => {
    setSelecting(false);
    setTicked(NOTHING);
  };
  return {
    selecting,
    begin: () => {
      setBegunAfter(mutation);
      setSelecting(true);
    },
    end,
    ticked: useMemo(() => (selecting ? ticked : undefined), [selecting, ticked]),
    tick,
    tickAll: (threadIds) => setTicked(new Set(threadIds)),
    working: mutation.phase === 'working',
    outcome: mutation.phase === 'done' && mutation !== begunAfter ? mutation.outcome : undefined,
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

function isOvertaken(outcome: BulkResult['outcome']): boolean {
  return typeof outcome === 'object' && outcome.code === 'CHANGED';
}
