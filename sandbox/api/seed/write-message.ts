import { createHash } from 'node:crypto';
import { findActor } from '../conversation/actors.ts';
import { channels } from '../conversation/channels.ts';
import type { Moment } from '../conversation/events.ts';
import type { Message } from '../entities/message.ts';
import type { Thread } from '../entities/thread.ts';
import { fileAttachment } from '../routes/attachments.ts';
import type { ChannelAccount } from '../shapes/channel.ts';
import type { DeliveryIdentifier } from '../shapes/delivery-identifier.ts';
import type { MessageStatus, Recipient, Sender, WireMessage } from '../shapes/message.ts';
import type { World } from '../world.ts';
import type { Line } from './lines.ts';
import type { SeedThread } from './seed.ts';

export interface Scene {
  readonly world: World;
  readonly seed: SeedThread;
  readonly start: Date;
  readonly origin: string;
}

type Spoken = Extract<Line, { text: string }>;
type Travelling = Extract<Line, { kind: 'customer' | 'team' }>;

interface Written {
  wire: WireMessage;
  original?: Message['original'];
}

const opaqueId = (person: string, account: string) =>
  createHash('sha256').update(`${person} on ${account}`).digest('hex').slice(0, 32);

/** Where a channel reaches the customer. */
function customerAddress(scene: Scene, account: ChannelAccount): DeliveryIdentifier {
  const { store } = scene.world;
  const person = store.contacts.get(scene.seed.with) ?? store.visitors.get(scene.seed.with);
  const phone = person && 'phone' in person ? person.phone : undefined;
  const byPhone = account.channelId === channels.SMS || account.channelId === channels.WHATSAPP;
  if (byPhone && phone) return { type: 'HS_PHONE_NUMBER', value: phone };
  const byEmail = account.channelId === channels.EMAIL || account.channelId === channels.FORMS;
  if (byEmail && person?.email) return { type: 'HS_EMAIL_ADDRESS', value: person.email };
  return { type: 'CHANNEL_SPECIFIC_OPAQUE_ID', value: opaqueId(scene.seed.with, account.id) };
}

function nameOf(scene: Scene, actorId: string): { name?: string } {
  const actor = findActor(scene.world.store, actorId);
  return actor && 'name' in actor && actor.name ? { name: actor.name } : {};
}

const field = (account: ChannelAccount, name: string) =>
  account.channelId === channels.EMAIL ? { recipientField: name } : {};

const copies = (line: Travelling): Recipient[] =>
  (line.cc ?? []).map((value) => ({
    recipientField: 'CC',
    deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value },
  }));

/** Who a message is from and to. HubSpot seldom resolves the team's own address to an actor. */
function parties(scene: Scene, line: Travelling, account: ChannelAccount) {
  const actorId = `V-${scene.seed.with}`;
  const theirs = customerAddress(scene, account);
  const from = account.channelId === channels.EMAIL ? { senderField: 'FROM' } : {};
  const known = line.unresolved ? {} : { actorId };
  const ours = account.deliveryIdentifier;
  if (line.kind === 'customer') {
    const senders: Sender[] = [
      { ...known, ...nameOf(scene, actorId), ...from, deliveryIdentifier: theirs },
    ];
    const to: Recipient[] = ours ? [{ ...field(account, 'TO'), deliveryIdentifier: ours }] : [];
    return { senders, recipients: [...to, ...copies(line)] };
  }
  const senders: Sender[] = [
    {
      actorId: line.by,
      ...nameOf(scene, line.by),
      ...from,
      ...(ours && { deliveryIdentifier: ours }),
    },
  ];
  const to: Recipient = {
    ...known,
    ...nameOf(scene, actorId),
    ...field(account, 'TO'),
    deliveryIdentifier: theirs,
  };
  return { senders, recipients: [to, ...copies(line)] };
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

const attachments = (scene: Scene, line: Exclude<Spoken, { kind: 'welcome' }>) => [
  ...(line.files ?? []).flatMap((id) => {
    const file = scene.world.store.files.get(id);
    return file ? [fileAttachment(scene.origin, file)] : [];
  }),
  ...(line.attachments ?? []),
];

/** The message that a line tells of. */
export function writeMessage(scene: Scene, thread: Thread, line: Spoken, moment: Moment): Written {
  const common = {
    id: moment.id,
    conversationsThreadId: thread.id,
    createdAt: moment.at,
    createdBy: moment.by.actorId,
    client: moment.by.client,
    archived: false,
  };
  const self = [{ actorId: moment.by.actorId, ...nameOf(scene, moment.by.actorId) }];
  const on = ('on' in line ? line.on : undefined) ?? scene.seed.account;
  const account = scene.world.store.channelAccounts.get(on);
  if (!account)
    throw new Error(`Thread ${thread.id} speaks on channel account ${on}: there is none`);
  const place = { channelId: account.channelId, channelAccountId: account.id };
  if (line.kind === 'welcome') {
    const { text } = line;
    return {
      wire: { ...common, ...place, type: 'WELCOME_MESSAGE', senders: self, recipients: [], text },
    };
  }
  if (line.kind === 'comment') {
    return {
      wire: {
        ...common,
        type: 'COMMENT',
        senders: self,
        recipients: [],
        text: line.text,
        richText: line.richText ?? `<p>${line.text}</p>`,
        attachments: attachments(scene, line),
      },
    };
  }
  const subject = line.subject ?? scene.seed.subject;
  return {
    wire: {
      ...common,
      ...place,
      ...parties(scene, line, account),
      type: 'MESSAGE',
      text: line.text,
      ...(line.richText !== undefined && { richText: line.richText }),
      ...(account.channelId === channels.EMAIL && subject !== undefined && { subject }),
      attachments: attachments(scene, line),
      direction: line.kind === 'customer' ? 'INCOMING' : 'OUTGOING',
      truncationStatus: truncation(line),
      status: status(line),
    },
    ...(line.original !== undefined && { original: { text: line.original } }),
  };
}
