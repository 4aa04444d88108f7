import { userAuthor, systemAuthor, appClient, type Author } from '../../messaging/author.ts';
import { channels } from '../../messaging/channels.ts';
import type { EventStamp } from '../../messaging/events.ts';
import { asRichText } from '../../messaging/rich-text.ts';
import type { Message } from '../../store/message.ts';
import { fileAttachment } from '../../messaging/file-attachment.ts';
import type { Attachment } from '../../shapes/conversations/attachment.ts';
import type { ChannelAccount } from '../../shapes/conversations/channel.ts';
import type { MessageStatus, WireMessage } from '../../shapes/conversations/message.ts';
import type { Store } from '../../store/store.ts';
import type { Line } from '../format/lines.ts';
import { nameOf, participants, type ExchangedLine } from './participants.ts';
import type { SeedThread } from '../format/seed.ts';

export interface SeedContext {
  readonly store: Store;
  readonly seed: SeedThread;
  /** The simulator's origin, for file URLs. */
  readonly origin: string;
}

type Comment = Extract<Line, { kind: 'comment' }>;
type Welcome = Extract<Line, { kind: 'welcome' }>;

export interface Written {
  readonly wire: WireMessage;
  readonly original?: Message['original'];
}

function author(store: Store, actorId: string): Author {
  if (actorId.startsWith('I-')) return { actorId, client: appClient(store) };
  return actorId.startsWith('S-') ? systemAuthor : userAuthor(actorId);
}

function common({ store, seed }: SeedContext, { id, at, by }: EventStamp) {
  const { actorId, client } = author(store, by);
  return {
    id,
    conversationsThreadId: seed.id,
    createdAt: at,
    createdBy: actorId,
    client,
    senders: [{ actorId, ...nameOf(store, actorId) }],
    recipients: [],
    archived: false,
  };
}

function findAccount({ store, seed }: SeedContext, id: string): ChannelAccount {
  const account = store.channelAccounts.get(id);
  if (!account)
    throw new Error(`Thread ${seed.id} uses channel account ${id}, which does not exist`);
  return account;
}

function attachments({ store, origin }: SeedContext, line: ExchangedLine | Comment): Attachment[] {
  const files = (line.files ?? []).flatMap((id) => store.files.get(id) ?? []);
  return [...files.map((file) => fileAttachment(origin, file)), ...(line.attachments ?? [])];
}

function status(line: ExchangedLine): MessageStatus {
  if (line.failed) {
    const failureDetails = { errorMessage: line.failed, errorMessageTokens: {} };
    return { statusType: 'FAILED', failureDetails };
  }
  if (line.kind === 'customer') return { statusType: 'RECEIVED' };
  return { statusType: line.read ? 'READ' : 'SENT' };
}

function truncation(line: ExchangedLine) {
  if (line.original === undefined) return 'NOT_TRUNCATED' as const;
  return line.cut ? ('TRUNCATED' as const) : ('TRUNCATED_TO_MOST_RECENT_REPLY' as const);
}

/** Incoming e-mail has whole seconds, like its Date header; HubSpot imports it a stamp later. */
function mailTimes(line: ExchangedLine, at: string) {
  const createdAt = line.kind === 'customer' ? at.replace(/\.\d+Z$/, 'Z') : at;
  return { createdAt, updatedAt: at };
}

/** The `inReplyToId` of a reply to the thread's latest e-mail. */
function previousMail({ store, seed }: SeedContext): { inReplyToId?: string } {
  const previous = store.messagesOf(seed.id).findLast(({ wire }) => wire.type === 'MESSAGE');
  return previous ? { inReplyToId: previous.id } : {};
}

function message(context: SeedContext, line: ExchangedLine, stamp: EventStamp): WireMessage {
  const account = findAccount(context, line.on ?? context.seed.account);
  const byEmail = account.channelId === channels.EMAIL;
  const subject = line.subject ?? context.seed.subject;
  const richText = line.richText ?? (byEmail ? asRichText(line.text) : undefined);
  return {
    ...common(context, stamp),
    ...(byEmail && mailTimes(line, stamp.at)),
    ...participants(context.store, context.seed.with, line, account),
    type: 'MESSAGE',
    text: line.text,
    ...(richText !== undefined && { richText }),
    ...(byEmail && subject !== undefined && { subject }),
    attachments: attachments(context, line),
    direction: line.kind === 'customer' || line.fromOwnMailbox ? 'INCOMING' : 'OUTGOING',
    channelId: account.channelId,
    channelAccountId: account.id,
    ...(line.isReply && previousMail(context)),
    truncationStatus: truncation(line),
    status: status(line),
  };
}

const comment = (context: SeedContext, line: Comment, stamp: EventStamp): WireMessage => ({
  ...common(context, stamp),
  type: 'COMMENT',
  text: line.text,
  richText: line.richText ?? asRichText(line.text),
  attachments: attachments(context, line),
});

function welcome(context: SeedContext, line: Welcome, stamp: EventStamp): WireMessage {
  const { id, channelId } = findAccount(context, context.seed.account);
  const place = { channelId, channelAccountId: id };
  return { ...common(context, stamp), ...place, type: 'WELCOME_MESSAGE', text: line.text };
}

/** Creates the message that a line describes. */
export function writeMessage(
  context: SeedContext,
  line: ExchangedLine | Comment | Welcome,
  stamp: EventStamp,
): Written {
  if (line.kind === 'comment') return { wire: comment(context, line, stamp) };
  if (line.kind === 'welcome') return { wire: welcome(context, line, stamp) };
  const wire = message(context, line, stamp);
  const { original } = line;
  if (original === undefined) return { wire };
  return { wire, original: { text: original, richText: asRichText(original) } };
}
