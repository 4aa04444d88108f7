import { channelName } from '../../channels/channelName.ts';
import type { Attachment } from '../../contract/message.ts';
import type { ThreadPreview } from '../../contract/preview/preview.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import type { Card } from '../../context/card.ts';
import type { Strings } from '../../i18n/en.ts';
import { assigneeName, orderedName } from '../../people/personName.ts';
import { formatAbsence } from '../../people/formatAbsence.ts';
import { isolated, startsRtl, withoutControls } from '../../text/direction.ts';
import { bareSubject } from '../../text/bareSubject.ts';
import { truncateText } from '../../text/truncateText.ts';
import { fileName } from '../../text/fileName.ts';
import { formatAttachment } from '../../thread/messages/formatAttachment.ts';
import { latestActivity } from '../threads/sortThreads.ts';
import { isOpen, waitOf, type Preview } from '../threads/waiting.ts';

/** Leaves room for the snippet after a long name. */
const MAX_NAME_LENGTH = 23;

export interface RowText {
  /** The subject, else the customer's words; if they have no letter, after the channel's name. */
  name: string;
  /** '' when the name says it all. */
  snippet: string;
  /** Says that the latest message was not delivered; '' when it was. */
  undelivered: string;
  /** The customer, where rows belong to several. */
  customer: string;
  /** '' until the name is loaded, and for an unassigned thread. */
  assignee: string;
  /** Says that the colleague to whom an open thread is assigned is away. */
  absence: string;
  /** The time since the latest message; '' when the tag shows how long the customer has been waiting. */
  age: string;
  exactTime: string;
}

export function formatRow(
  thread: ThreadSummary,
  preview: Preview,
  names: Names,
  now: number,
  { me, language }: Pick<Card, 'me' | 'language'>,
  namesPerson = false,
): RowText {
  const { strings, format } = language;
  const known = preview === 'failed' ? undefined : preview;
  const at = latestActivity(thread);
  const person = known?.customer ?? names.actors[`V-${thread.contactId ?? ''}`]?.name;
  const isWaiting = waitOf(thread, preview) !== undefined;
  const assignee = names.actors[thread.assignedTo ?? ''];
  const absence = formatAbsence(assignee?.absence, now, language);
  return {
    name: rowName(thread, preview, names, strings),
    snippet: snippet(thread, preview, strings),
    undelivered: known?.undelivered ? strings.message.notDelivered : '',
    customer:
      (namesPerson && person && truncateText(orderedName(person, strings), MAX_NAME_LENGTH)) || '',
    assignee: assigneeName(thread, names.actors, me, strings) ?? '',
    absence: isOpen(thread) && thread.assignedTo !== me.actorId ? absence : '',
    age: at > 0 && !isWaiting ? format.ago(at, now) : '',
    exactTime: at > 0 ? format.dateTime(at) : '',
  };
}

/** The name of a thread in its row, its panel and notices. */
export function rowName(
  thread: ThreadSummary,
  preview: Preview,
  names: Names,
  strings: Strings,
): string {
  const known = preview === 'failed' ? undefined : preview;
  const channel = channelName(thread.channelId, names.channels, strings);
  const subject = bareSubject(known?.subject ?? '');
  const name = subject ? inName(subject) : inName(beginning(known?.words ?? ''));
  if (HAS_WORD.test(name)) return name;
  return name ? strings.list.said(channel, name) : channel;
}

/** An emoji alone is no name, and hard to click. */
const HAS_WORD = /[\p{L}\p{N}]/u;

function snippet(thread: ThreadSummary, preview: Preview, strings: Strings): string {
  if (preview === undefined) return '…';
  if (preview === 'failed') return strings.list.previewFailed;
  const { latest } = preview;
  if (!latest) return strings.list.noMessages;
  const text = preview.snippet || formatWithoutText(latest.attachment, strings);
  const maxLength = preview.snippet ? MAX_SNIPPET_LENGTH : MAX_EXPLANATION_LENGTH;
  if (isFromOwnCustomer(thread, preview)) {
    // The name of a thread without a subject already has the first words.
    const isNamedAfterIt = !bareSubject(preview.subject ?? '') && preview.words === preview.snippet;
    const rest = isNamedAfterIt ? restOf(text) : text;
    return inSnippet(rest, maxLength);
  }
  const sender = isolated(
    truncateText(
      withoutControls(latest.senderName ?? strings.people[latest.senderKind]),
      MAX_NAME_LENGTH,
    ),
  );
  const said = inSnippet(text, maxLength - sender.length);
  return latest.comment ? strings.list.commented(sender, said) : strings.list.said(sender, said);
}

/** A snippet may take two lines, so only its length is limited. */
function inSnippet(text: string, maxLength: number): string {
  return isolated(truncateText(withoutControls(text), maxLength));
}

/** Whether the thread's own customer wrote the latest message, and not somebody in copy. */
function isFromOwnCustomer({ contactId }: ThreadSummary, { latest, message }: ThreadPreview) {
  if (latest?.senderKind !== 'customer') return false;
  const sender = message?.sender.actorId;
  return !sender?.startsWith('V-') || sender === `V-${contactId}`;
}

/** The first words of a text, which ends in an ellipsis when there are more. */
function beginning(text: string): string {
  const end = endOfBeginning(text);
  return end === text.length ? text : `${text.slice(0, end).trimEnd()}…`;
}

function restOf(text: string): string {
  const end = endOfBeginning(text);
  return end === text.length ? '' : `…${text.slice(end).trimStart()}`;
}

function endOfBeginning(text: string): number {
  if (text.length <= NAME_LENGTH) return text.length;
  const space = text.lastIndexOf(' ', NAME_LENGTH);
  if (space > NAME_LENGTH / 2) return space;
  // Languages without spaces are cut anywhere, but never inside a character.
  return Array.from(text).slice(0, NAME_LENGTH).join('').length;
}

/** About two lines of a narrow sidebar. */
const MAX_SNIPPET_LENGTH = 80;
/** Leaves room for the card's own sentence about a message that it cannot show. */
const MAX_EXPLANATION_LENGTH = 140;
/** About how many letters fit beside the tag in a narrow sidebar. */
const NAME_LENGTH = 26;

/** A name is cut at its right end, where a text from right to left begins: such a text is cut before, at its own end. */
function inName(text: string): string {
  const shown = withoutControls(text);
  return isolated(startsRtl(shown) ? truncateText(shown, NAME_LENGTH) : shown);
}

function formatWithoutText(attachment: Attachment | undefined, strings: Strings): string {
  const { message } = strings;
  if (!attachment) return message.empty;
  if (attachment.kind === 'other') return formatAttachment(attachment, strings);
  return `${fileName(attachment.name) || message.unnamedFile} · ${message.fileKinds[attachment.usage]}`;
}
