import { Tag } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../contract/thread.ts';
import { useLanguage } from '../data/card.ts';
import { waitingSince } from './waiting.ts';

interface Props {
  thread: ThreadSummary;
  now: number;
}

/** The one thing about a thread that an agent must see first. */
export function RowTag({ thread, now }: Props) {
  const { words, format } = useLanguage();
  const since = waitingSince(thread);
  if (since !== undefined) {
    return <Tag variant="warning">{words.list.waiting(format.duration(now - since))}</Tag>;
  }
  if (thread.archived) return <Tag>{words.list.archived}</Tag>;
  if (thread.spam) return <Tag>{words.list.spam}</Tag>;
  if (thread.status === 'CLOSED') return <Tag>{words.list.closed}</Tag>;
  return null;
}
