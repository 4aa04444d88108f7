import { useState } from 'react';
import type { ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../data/answer.ts';
import { useCard } from '../data/card.ts';
import { newsDesk } from '../data/news.ts';

type Changing = { phase: 'idle' } | { phase: 'working' } | { phase: 'failed'; failure: Failure };

/** Closes an open thread and opens a closed one. */
export function useStatus({ id: threadId, status }: ThreadSummary): {
  state: Changing;
  toggle: () => void;
} {
  const { call, platform } = useCard();
  const [state, setState] = useState<Changing>({ phase: 'idle' });

  const toggle = async () => {
    setState({ phase: 'working' });
    const answer = await call('setThreadStatus', {
      threadId,
      status: status === 'OPEN' ? 'CLOSED' : 'OPEN',
    });
    if (!answer.ok) { setState({ phase: 'failed', failure: answer.failure }); return; }
    newsDesk(platform).tell({ kind: 'changed', threadId, thread: answer.data });
    setState({ phase: 'idle' });
  };

  return {
    state,
    toggle: () => {
      if (state.phase !== 'working') void toggle();
    },
  };
}
