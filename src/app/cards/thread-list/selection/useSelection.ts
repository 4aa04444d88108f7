import { useCallback, useMemo, useState } from 'react';
import type { ThreadSummary } from '../../contract/thread.ts';
import type { Result } from '../../api/result.ts';
import { useCard } from '../../context/card.ts';
import { threadUpdates } from '../../api/threadUpdates.ts';
import { useAnnounce } from '../../announcements/useAnnounce.ts';
import { useMutation } from '../../api/useMutation.ts';
import { useRecordActivity } from '../../polling/activity.ts';
import { doneText, type BulkAction } from './doneText.ts';
import { runConcurrently, type BulkResult } from './runConcurrently.ts';

export interface Outcome {
  action: BulkAction;
  results: BulkResult[];
}

export interface SelectionScreen {
  selecting: boolean;
  start: () => void;
  stop: () => void;
  /** Ids of the selected threads; undefined unless the agent is selecting. */
  selectedIds?: ReadonlySet<string>;
  select: (threadId: string, on: boolean) => void;
  selectAll: (threads: ThreadSummary[]) => void;
  working: boolean;
  /** The latest bulk action since selecting started; stays while the next one works. */
  outcome?: Outcome;
  /** Asks first if some of the threads are assigned to teammates. */
  assignToMe: (threads: ThreadSummary[]) => void;
  /** The threads that the agent was asked about; undefined when there is no question. */
  question?: ThreadSummary[];
  /** Assigns these threads to the agent; none is the answer no. */
  answer: (threads: ThreadSummary[]) => void;
  close: (threads: ThreadSummary[]) => void;
  /** Reopens the threads that the latest bulk action closed, or closes those that it reopened. */
  undo: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Selects several threads and acts on all of them. Failed threads stay selected for another try.
 *
 * @param poll reloads the list after somebody else changed one of the threads first.
 */
export function useSelection(poll: () => Promise<boolean>): SelectionScreen {
  const { call, platform, me, language } = useCard();
  const { alert } = useAnnounce();
  const recordActivity = useRecordActivity();
  const [selecting, setSelecting] = useState(false);
  const [selectedIds, setSelectedIds] = useState(NONE);
  const { mutation, run } = useMutation<undefined>();
  const [question, setQuestion] = useState<ThreadSummary[]>();
  const [outcome, setOutcome] = useState<Outcome>();

  const select = useCallback(
    (threadId: string, on: boolean) => {
      recordActivity();
      setSelectedIds((before) => {
        const next = new Set(before);
        if (on) next.add(threadId);
        else next.delete(threadId);
        return next;
      });
    },
    [recordActivity],
  );

  const runForEach = (
    action: Outcome['action'],
    threads: ThreadSummary[],
    request: (thread: ThreadSummary) => Promise<Result<ThreadSummary>>,
  ) =>
    run(async () => {
      const results = await runConcurrently(threads, async (thread) => {
        const answer = await request(thread);
        if (!answer.ok) return answer.failure;
        threadUpdates(platform).emit({ kind: 'changed', threadId: thread.id, thread: answer.data });
        return undefined;
      });
      const remaining = results.filter(({ outcome }) => outcome !== 'done');
      setSelectedIds(new Set(remaining.map(({ thread }) => thread.id)));
      if (remaining.some(({ outcome }) => isOvertaken(outcome))) await poll();
      if (remaining.length === 0) alert(doneText(action, results.length, language.strings));
      setOutcome({ action, results });
      return undefined;
    });

  const stop = () => {
    setSelecting(false);
    setSelectedIds(NONE);
    setQuestion(undefined);
  };
  const assign = (threads: ThreadSummary[]) => {
    runForEach('assign', threads, ({ id, assignedTo }) =>
      call('assignThread', {
        threadId: id,
        actorId: me.actorId,
        expectedAssignee: assignedTo ?? null,
      }),
    );
  };
  const setStatus = (action: 'close' | 'reopen', threads: ThreadSummary[]) => {
    setQuestion(undefined);
    const status = action === 'close' ? 'CLOSED' : 'OPEN';
    runForEach(action, threads, ({ id }) => call('setThreadStatus', { threadId: id, status }));
  };
  return {
    selecting,
    start: () => {
      setOutcome(undefined);
      setSelecting(true);
    },
    stop,
    selectedIds: useMemo(() => (selecting ? selectedIds : undefined), [selecting, selectedIds]),
    select,
    selectAll: (threads) => setSelectedIds(new Set(threads.map(({ id }) => id))),
    working: mutation.phase === 'working',
    outcome,
    question,
    assignToMe: (threads) => {
      if (threads.some(({ assignedTo }) => assignedTo)) setQuestion(threads);
      else assign(threads);
    },
    answer: (threads) => {
      setQuestion(undefined);
      if (threads.length > 0) assign(threads);
    },
    close: (threads) => setStatus('close', threads),
    undo: () => {
      const changed = outcome?.results.filter((result) => result.outcome === 'done') ?? [];
      setStatus(
        outcome?.action === 'close' ? 'reopen' : 'close',
        changed.map(({ thread }) => thread),
      );
    },
  };
}

function isOvertaken(outcome: BulkResult['outcome']): boolean {
  return typeof outcome === 'object' && outcome.code === 'CHANGED';
}
