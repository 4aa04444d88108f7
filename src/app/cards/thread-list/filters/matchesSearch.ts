import { channelName } from '../../channels/channelName.ts';
import type { ThreadPreview } from '../../contract/preview/preview.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import type { Card } from '../../context/card.ts';
import { assigneeName } from '../../people/personName.ts';
import { containsWords } from '../../text/containsWords.ts';

/** Whether every word of `search` occurs in the loaded data of the thread, ignoring accents and case. */
export function matchesSearch(
  search: string,
  thread: ThreadSummary,
  preview: ThreadPreview | 'failed' | undefined,
  names: Names,
  { me, language: { strings } }: Pick<Card, 'me' | 'language'>,
): boolean {
  const known = [
    thread.id,
    thread.ticketId,
    channelName(thread.channelId, names.channels, strings),
    assigneeName(thread, names.actors, me, strings),
    ...(preview && preview !== 'failed'
      ? [preview.subject, preview.snippet, preview.customer, preview.latest?.senderName]
      : []),
  ];
  return containsWords(known.filter(Boolean).join('\n'), search);
}
