import { channelName } from '../../channels/channelName.ts';
import type { ThreadPreview } from '../../contract/preview.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import type { Card } from '../../context/card.ts';
import { assigneeName } from '../../people/personName.ts';

/** Whether every word of `search` occurs in what the card knows of the thread, accents and case aside. */
export function found(
  search: string,
  thread: ThreadSummary,
  preview: ThreadPreview | 'failed' | undefined,
  names: Names,
  { me, language: { words } }: Pick<Card, 'me' | 'language'>,
): boolean {
  const known = [
    thread.id,
    thread.ticketId,
    channelName(thread.channelId, names.channels, words),
    assigneeName(thread, names.actors, me, words),
    ...(preview && preview !== 'failed'
      ? [preview.subject, preview.snippet, preview.customer, preview.latest?.senderName]
      : []),
  ];
  const text = plain(known.filter(Boolean).join('\n'));
  return plain(search)
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
