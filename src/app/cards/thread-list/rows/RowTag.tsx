import { Tag, Tooltip, type TagProps } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { threadState } from '../threads/threadCounts.ts';
import { latestActivity } from '../threads/sortThreads.ts';
import { urgencyOf, type Urgency } from '../threads/urgency.ts';
import type { Wait } from '../threads/waiting.ts';
import { formatWait } from './formatWait.ts';

interface Props {
  thread: ThreadSummary;
  wait: Wait | undefined;
  /** Whether the customer's latest message only says thanks. */
  thanks: boolean;
  now: number;
}

const VARIANTS: Record<Urgency, TagProps['variant']> = {
  early: 'info',
  soon: 'warning',
  late: 'error',
};

/** How long the customer has been waiting, else the state of the thread. The tooltip shows the exact time. */
export function RowTag({ thread, wait, thanks, now }: Props) {
  const { language, settings } = useCard();
  const { strings, format } = language;
  const at = wait?.since ?? latestActivity(thread);
  const overlay = at > 0 && <Tooltip>{format.dateTime(at)}</Tooltip>;
  if (wait) {
    const localTime = (moment: number) => format.localTime(moment, settings.timeZone);
    const urgency = wait.undelivered
      ? 'late'
      : urgencyOf(thread.channelId, localTime(wait.since), localTime(now), settings);
    return (
      <Tag variant={VARIANTS[urgency]} overlay={overlay}>
        {strings.list.waiting(formatWait(wait, now, language))}
      </Tag>
    );
  }
  const state = threadState(thread);
  return (
    <Tag variant={state === 'open' ? 'success' : 'default'} overlay={overlay}>
      {thanks ? strings.list.thanks : strings.thread[state]}
    </Tag>
  );
}
