import { channelName } from '../../channels/channelName.ts';
import type { Attachment } from '../../contract/message.ts';
import { CONTACT } from '../../contract/record.ts';
import type { ThreadPreview } from '../../contract/preview.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import type { Card } from '../../context/card.ts';
import type { Words } from '../../i18n/en.ts';
import { assigneeName } from '../../people/personName.ts';
import { shorten } from '../../text/truncateText.ts';
import { attachmentWords } from '../../thread/messages/formatAttachment.ts';
import { latestActivity } from '../threads/sortThreads.ts';

/** A long name must leave room for what was said. */
const LONGEST_NAME = 23;

interface RowWords {
  /** The subject, or the channel's name where there is none. */
  name: string;
  snippet: string;
  /** Says that the latest message did not arrive; '' when it did. */
  undelivered: string;
  /** Customer on a ticket, channel, assignee, age, and the ticket unless it is the record. */
  facts: string;
  /** The same with the exact time. */
  exactFacts: string;
}

type Preview = ThreadPreview | 'failed' | undefined;

export function rowWords(
  thread: ThreadSummary,
  preview: Preview,
  names: Names,
  now: number,
  { me, record, language: { words, format } }: Pick<Card, 'me' | 'record' | 'language'>,
): RowWords {
  const name = rowName(thread, preview, names, words);
  const channel = channelName(thread.channelId, names.channels, words);
  const known = preview === 'failed' ? undefined : preview;
  const assignee = assigneeName(thread, names.actors, me, words);
  const at = latestActivity(thread);
  const onContact = record.objectTypeId === CONTACT;
  const saysWho = onContact || known?.latest?.senderName === known?.customer;
  const isElsewhere = onContact || thread.ticketId !== record.objectId;
  const facts = (time: string) =>
    [
      !saysWho && known?.customer,
      channel !== name && channel,
      assignee,
      at > 0 && time,
      isElsewhere && thread.ticketId && words.list.ticket(thread.ticketId),
    ]
      .filter(Boolean)
      .join(' · ');
  return {
    name,
    snippet: snippet(preview, words),
    undelivered: known?.undelivered ? words.message.notDelivered : '',
    facts: facts(format.ago(at, now)),
    exactFacts: facts(format.dateTime(at)),
  };
}

/** What a row, its panel and every notice about it call a thread. */
export function rowName(
  thread: ThreadSummary,
  preview: Preview,
  names: Names,
  words: Words,
): string {
  const subject = preview && preview !== 'failed' ? preview.subject?.trim() : undefined;
  return subject ? subject : channelName(thread.channelId, names.channels, words);
}

function snippet(preview: Preview, words: Words): string {
  if (preview === undefined) return '…';
  if (preview === 'failed') return words.list.previewFailed;
  const { latest } = preview;
  if (!latest) return words.list.noMessages;
  const sender = shorten(latest.senderName ?? words.people[latest.senderKind], LONGEST_NAME);
  const text = preview.snippet || wordless(latest.attachment, words);
  return latest.comment ? words.list.commented(sender, text) : words.list.said(sender, text);
}

function wordless(attachment: Attachment | undefined, words: Words): string {
  const { message } = words;
  if (!attachment) return message.empty;
  if (attachment.kind === 'other') return attachmentWords(attachment, words);
  return `${attachment.name || message.unnamedFile} · ${message.fileKinds[attachment.usage]}`;
}
