import { Tag, Tooltip, type TagProps } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useLanguage } from '../../context/card.ts';
import { threadState } from '../threads/threadCounts.ts';
import { latestActivity } from '../threads/sortThreads.ts';
import { waitingSince } from '../threads/waiting.ts';

interface Props {
  thread: ThreadSummary;
  now: number;
}

const HOUR = 3_600_000;

/** How long the customer has been waiting, else the state of the thread. The tooltip shows the exact time. */
export function RowTag({ thread, now }: Props) {
  const { strings, format } = useLanguage();
  const since = waitingSince(thread);
  const at = since ?? latestActivity(thread);
  const overlay = at > 0 && <Tooltip>{format.dateTime(at)}</Tooltip>;
  if (since !== undefined) {
    const wait = now - since;
    return (
      <Tag variant={urgency(wait)} overlay={overlay}>
        {strings.list.waiting(format.duration(wait))}
      </Tag>
    );
  }
  const state = threadState(thread);
  return (
    <Tag variant={state === 'open' ? 'success' : 'default'} overlay={overlay}>
      {strings.thread[state]}
    </Tag>
  );
}

function urgency(wait: number): TagProps['variant'] {
  if (wait < HOUR) return 'info';
  return wait < 24 * HOUR ? 'warning' : 'error';
}
