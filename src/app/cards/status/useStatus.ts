import type { ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../data/answer.ts';
import { useCard } from '../data/card.ts';
import { newsDesk } from '../data/news.ts';
import { useWrite, type Writing } from '../data/useWrite.ts';

/** Closes an open thread and opens a closed one. The outcome is why it did not work, if it did not. */
export function useStatus({ id: threadId, status }: ThreadSummary): {
  writing: Writing<Failure | undefined>;
  toggle: () => void;
} {
  const { call, platform } = useCard();
  const { writing, run } = useWrite<Failure | undefined>();
  const toggle = () =>
    run(async () => {
      const answer = await call('setThreadStatus', {
        threadId,
        status: status === 'OPEN' ? 'CLOSED' : 'OPEN',
      });
      if (!answer.ok) return answer.failure;
      newsDesk(platform).tell({ kind: 'changed', threadId, thread: answer.data });
      return undefined;
    });
  return { writing, toggle };
}
