import { channelName } from '../channels/channelName.ts';
import { CONTACT } from '../contract/record.ts';
import type { Names, ThreadPreview, ThreadSummary } from '../contract/thread.ts';
import type { Card } from '../data/card.ts';
import type { Words } from '../i18n/en.ts';
import { actorName } from '../people/personName.ts';
import { latestActivity } from './order.ts';

interface RowWords {
  /** The subject, or the channel's name where there is none. */
  name: string;
  snippet: string;
  /** Channel, assignee, age, and on a contact the ticket. */
  facts: string;
  exactTime: string;
}

export function rowWords(
  thread: ThreadSummary,
  preview: ThreadPreview | 'failed' | undefined,
  names: Names,
  now: number,
  { me, record, language: { words, format } }: Pick<Card, 'me' | 'record' | 'language'>,
): RowWords {
  const channel = channelName(thread.channelId, names.channels, words);
  const subject = preview && preview !== 'failed' ? preview.subject?.trim() : undefined;
  const assignee = thread.assignedTo
    ? actorName(thread.assignedTo, names.actors, me, words)
    : words.unassigned;
  const at = latestActivity(thread);
  const ticket =
    record.objectTypeId === CONTACT && thread.ticketId ? words.list.ticket(thread.ticketId) : '';
  return {
    name: subject ? subject : channel,
    snippet: snippet(preview, words),
    facts: [channel, assignee, at ? format.ago(at, now) : '', ticket].filter(Boolean).join(' · '),
    exactTime: at ? format.dateTime(at) : '',
  };
}

function snippet(preview: ThreadPreview | 'failed' | undefined, words: Words): string {
  if (preview === undefined) return words.list.previewLoading;
  if (preview === 'failed') return words.list.previewFailed;
  const { latest } = preview;
  if (!latest) return words.list.noMessages;
  const sender = latest.senderName ?? words.people[latest.senderKind];
  const text = preview.snippet || words.list.noText;
  return latest.comment
    ? words.list.commentSnippet(sender, text)
    : words.list.snippet(sender, text);
}
