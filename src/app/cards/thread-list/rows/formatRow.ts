import { channelName } from '../../channels/channelName.ts';
import type { Attachment } from '../../contract/message.ts';
import { CONTACT } from '../../contract/record.ts';
import type { ThreadPreview } from '../../contract/preview.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import type { Card } from '../../context/card.ts';
import type { Strings } from '../../i18n/en.ts';
import { assigneeName } from '../../people/personName.ts';
import { isolated, startsRtl, withoutControls } from '../../text/direction.ts';
import { truncateText } from '../../text/truncateText.ts';
import { formatAttachment } from '../../thread/messages/formatAttachment.ts';
import { latestActivity } from '../threads/sortThreads.ts';

/** Leaves room for the snippet after a long name. */
const MAX_NAME_LENGTH = 23;

interface RowText {
  /** The subject, or the channel's name without one. */
  name: string;
  snippet: string;
  /** Says that the latest message was not delivered; '' when it was. */
  undelivered: string;
  /** Customer (on tickets), channel, assignee, age, and the ticket if it is not this record. */
  facts: string;
  /** The same facts with the exact time. */
  exactFacts: string;
}

type Preview = ThreadPreview | 'failed' | undefined;

export function formatRow(
  thread: ThreadSummary,
  preview: Preview,
  names: Names,
  now: number,
  { me, record, language: { strings, format } }: Pick<Card, 'me' | 'record' | 'language'>,
): RowText {
  const name = rowName(thread, preview, names, strings);
  const channel = channelName(thread.channelId, names.channels, strings);
  const known = preview === 'failed' ? undefined : preview;
  const assignee = assigneeName(thread, names.actors, me, strings);
  const at = latestActivity(thread);
  const onContact = record.objectTypeId === CONTACT;
  const customerIsKnown = onContact || known?.latest?.senderName === known?.customer;
  const showsTicket = onContact || thread.ticketId !== record.objectId;
  const facts = (time: string) =>
    [
      !customerIsKnown && known?.customer,
      channel !== name && channel,
      assignee,
      at > 0 && time,
      showsTicket && thread.ticketId && strings.list.ticket(thread.ticketId),
    ]
      .filter(Boolean)
      .join(' · ');
  return {
    name,
    snippet: snippet(preview, strings),
    undelivered: known?.undelivered ? strings.message.notDelivered : '',
    facts: facts(format.ago(at, now)),
    exactFacts: facts(format.dateTime(at)),
  };
}

/** The name of a thread in its row, its panel and notices. */
export function rowName(
  thread: ThreadSummary,
  preview: Preview,
  names: Names,
  strings: Strings,
): string {
  const subject = preview && preview !== 'failed' ? preview.subject?.trim() : undefined;
  return subject
    ? inRow(subject, ROW_LENGTH - TAG_LENGTH)
    : channelName(thread.channelId, names.channels, strings);
}

function snippet(preview: Preview, strings: Strings): string {
  if (preview === undefined) return '…';
  if (preview === 'failed') return strings.list.previewFailed;
  const { latest } = preview;
  if (!latest) return strings.list.noMessages;
  const sender = isolated(
    truncateText(
      withoutControls(latest.senderName ?? strings.people[latest.senderKind]),
      MAX_NAME_LENGTH,
    ),
  );
  const text = inRow(
    preview.snippet || formatWithoutText(latest.attachment, strings),
    ROW_LENGTH - sender.length - 2,
  );
  return latest.comment ? strings.list.commented(sender, text) : strings.list.said(sender, text);
}

/** About how many letters fit on a line of the sidebar. */
const ROW_LENGTH = 36;
/** What the tag beside a thread's name takes of it. */
const TAG_LENGTH = 10;
const MIN_RTL_LENGTH = 12;

/**
 * A row is cut at its right end, where a text from right to left begins: such a text is cut before, at its own end.
 *
 * @param room Letters that fit beside what stands before the text.
 */
function inRow(text: string, room = ROW_LENGTH): string {
  const shown = withoutControls(text);
  if (!startsRtl(shown)) return isolated(shown);
  return isolated(truncateText(shown, Math.max(MIN_RTL_LENGTH, room)));
}

function formatWithoutText(attachment: Attachment | undefined, strings: Strings): string {
  const { message } = strings;
  if (!attachment) return message.empty;
  if (attachment.kind === 'other') return formatAttachment(attachment, strings);
  return `${attachment.name || message.unnamedFile} · ${message.fileKinds[attachment.usage]}`;
}
