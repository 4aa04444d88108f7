import { Tag, type TagProps } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../contract/thread.ts';
import { useLanguage } from '../data/card.ts';
import { waitingSince } from './waiting.ts';

interface Props {
  thread: ThreadSummary;
  now: number;
}

const HOUR = 3_600_000;

/** The one thing about a thread that an agent must see first. */
export function RowTag({ thread, now }: Props) {
  const { words, format } = useLanguage();
  const since = waitingSince(thread);
  if (since !== undefined) {
    const wait = now - since;
    return <Tag variant={urgency(wait)}>{words.list.waiting(format.duration(wait))}</Tag>;
  }
  if (thread.archived) return <Tag>{words.thread.archived}</Tag>;
  if (thread.spam) return <Tag>{words.thread.spam}</Tag>;
  if (thread.status === 'CLOSED') return <Tag>{words.thread.closed}</Tag>;
  return null;
}

function urgency(wait: number): TagProps['variant'] {
  if (wait < HOUR) return 'info';
  return wait < 24 * HOUR ? 'warning' : 'error';
}
