import { inHubSpot, theSystem, viaApp, type Author } from '../conversation/author.ts';
import { channels } from '../conversation/channels.ts';
import type { Moment } from '../conversation/events.ts';
import { asRichText } from '../conversation/rich-text.ts';
import type { Message } from '../entities/message.ts';
import { fileAttachment } from '../routes/attachments.ts';
import type { Attachment } from '../shapes/attachment.ts';
import type { ChannelAccount } from '../shapes/channel.ts';
import type { MessageStatus, WireMessage } from '../shapes/message.ts';
import type { Store } from '../store/store.ts';
import type { Line } from './lines.ts';
import { nameOf, parties, type Travelling } from './parties.ts';
import type { SeedThread } from './seed.ts';

export interface Scene {
  readonly store: Store;
  readonly seed: SeedThread;
  /** The simulator's address, for files. */
  readonly origin: string;
}

type Comment = Extract<Line, { kind: 'comment' }>;
type Welcome = Extract<Line, { kind: 'welcome' }>;

export interface Written {
  readonly wire: WireMessage;
  readonly original?: Message['original'];
}

function author(store: Store, actorId: string): Author {
  if (actorId.startsWith('I-')) return { actorId, client: viaApp(store) };
  return actorId.startsWith('S-') ? theSystem : inHubSpot(actorId);
}

function common({ store, seed }: Scene, { id, at, by }: Moment) {
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

function findAccount({ store, seed }: Scene, id: string): ChannelAccount {
  const account = store.channelAccounts.get(id);
  if (!account) throw new Error(`Thread ${seed.id} speaks on channel account ${id}: there is none`);
  return account;
}

function attachments({ store, origin }: Scene, line: Travelling | Comment): Attachment[] {
  const files = (line.files ?? []).flatMap((id) => store.files.get(id) ?? []);
  return [...files.map((file) => fileAttachment(origin, file)), ...(line.attachments ?? [])];
}

function status(line: Travelling): MessageStatus {
  if (line.failed) {
    const failureDetails = { errorMessage: line.failed, errorMessageTokens: {} };
    return { statusType: 'FAILED', failureDetails };
  }
  if (line.kind === 'customer') return { statusType: 'RECEIVED' };
  return { statusType: line.read ? 'READ' : 'SENT' };
}

function truncation(line: Travelling) {
  if (line.original === undefined) return 'NOT_TRUNCATED' as const;
  return line.cut ? ('TRUNCATED' as const) : ('TRUNCATED_TO_MOST_RECENT_REPLY' as const);
}

/** Mail that comes in carries whole seconds, as its header does; HubSpot reads it a moment later. */
function mailTimes(line: Travelling, at: string) {
  const createdAt = line.kind === 'customer' ? at.replace(/\.\d+Z$/, 'Z') : at;
  return { createdAt, updatedAt: at };
}

function message(scene: Scene, line: Travelling, moment: Moment): WireMessage {
  const account = findAccount(scene, line.on ?? scene.seed.account);
  const byEmail = account.channelId === channels.EMAIL;
  const subject = line.subject ?? scene.seed.subject;
  const richText = line.richText ?? (byEmail ? asRichText(line.text) : undefined);
  return {
    ...common(scene, moment),
    ...(byEmail && mailTimes(line, moment.at)),
    ...parties(scene.store, scene.seed.with, line, account),
    type: 'MESSAGE',
    text: line.text,
    ...(richText !== undefined && { richText }),
    ...(byEmail && subject !== undefined && { subject }),
    attachments: attachments(scene, line),
    direction: line.kind === 'customer' || line.fromOwnMailbox ? 'INCOMING' : 'OUTGOING',
    channelId: account.channelId,
    channelAccountId: account.id,
    truncationStatus: truncation(line),
    status: status(line),
  };
}

const comment = (scene: Scene, line: Comment, moment: Moment): WireMessage => ({
  ...common(scene, moment),
  type: 'COMMENT',
  text: line.text,
  richText: line.richText ?? asRichText(line.text),
  attachments: attachments(scene, line),
});

function welcome(scene: Scene, line: Welcome, moment: Moment): WireMessage {
  const { id, channelId } = findAccount(scene, scene.seed.account);
  const place = { channelId, channelAccountId: id };
  return { ...common(scene, moment), ...place, type: 'WELCOME_MESSAGE', text: line.text };
}

/** The message that a line tells of. */
export function writeMessage(
  scene: Scene,
  line: Travelling | Comment | Welcome,
  moment: Moment,
): Written {
  if (line.kind === 'comment') return { wire: comment(scene, line, moment) };
  if (line.kind === 'welcome') return { wire: welcome(scene, line, moment) };
  const wire = message(scene, line, moment);
  const { original } = line;
  if (original === undefined) return { wire };
  return { wire, original: { text: original, richText: asRichText(original) } };
}
