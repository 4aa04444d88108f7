import type {
  Address,
  Comment,
  ConversationMessage,
  Delivery,
  Message,
} from '../../../cards/contract/message.ts';
import type { WireMessage, WireParticipant } from '../hubspot/messages.ts';
import { kindOfActor } from '../../../cards/contract/actor-kind.ts';
import { CHANNEL } from '../../../cards/contract/channel.ts';
import { toAttachment } from './attachment.ts';
import { isAutomatic } from './automatic.ts';
import { isOwnAddress } from './own-addresses.ts';
import { pickText } from './pick-text.ts';
import { quotedFrom } from './quoted-history.ts';
import { isThanks } from './thanks.ts';

interface MessageOptions {
  /** The team's addresses, which are left out of the recipients. */
  own?: Set<string>;
  /** The text is cut after this many characters. By default, about where a person would stop reading. */
  maxLength?: number;
  /** Leaves out the URLs of links that have a label. */
  withoutTargets?: boolean;
}

const MAX_TEXT_LENGTH = 10_000;

/** Converts a message or event for the card. A type that HubSpot adds later becomes `unknown` and stays visible. */
export function toMessage(wire: WireMessage, options: MessageOptions = {}): Message {
  const entry = entryOf(wire);
  switch (wire.type) {
    case 'MESSAGE':
      return toConversationMessage(wire, options);
    case 'COMMENT':
      return toComment(wire, options);
    case 'WELCOME_MESSAGE':
      return {
        ...entry,
        kind: 'welcome',
        sender: senderOf(wire),
        text: shownText(wire, options).text,
      };
    case 'ASSIGNMENT':
      return { ...entry, kind: 'assignment', from: wire.assignedFrom, to: wire.assignedTo };
    case 'THREAD_STATUS_CHANGE':
      return wire.newStatus === 'OPEN' || wire.newStatus === 'CLOSED'
        ? { ...entry, kind: 'status', status: wire.newStatus }
        : { ...entry, kind: 'unknown', type: wire.type };
    case 'THREAD_INBOX_CHANGE':
      return {
        ...entry,
        kind: 'inbox',
        fromInboxId: wire.fromInboxId,
        toInboxId: wire.toInboxId,
      };
    default: {
      const { text } = shownText(wire, options);
      return { ...entry, kind: 'unknown', type: wire.type, ...(text && { text }) };
    }
  }
}

export function toConversationMessage(
  wire: WireMessage,
  { own = new Set(), ...options }: MessageOptions = {},
): ConversationMessage {
  const { isComplete, ...text } = shownText(wire, options);
  const isCut = wire.truncationStatus?.startsWith('TRUNCATED') ?? false;
  const automatic = isAutomatic(wire, text.text);
  const claims = claimsTeam(wire);
  const thanks = isIncoming(wire) && isThanks(wire, text.text.slice(0, text.quotedFrom));
  return {
    ...entryOf(wire),
    kind: 'message',
    direction: isIncoming(wire) || claims ? 'incoming' : 'outgoing',
    ...(claims && { claimsTeam: true }),
    sender: senderOf(wire),
    recipients: readersOf(wire, own),
    channelId: wire.channelId ?? '',
    subject: wire.subject || undefined,
    ...text,
    truncated: isCut || !isComplete,
    attachments: wire.attachments.map(toAttachment),
    delivery: deliveryOf(wire),
    ...(automatic && { automatic }),
    ...(thanks && { thanks }),
  };
}

export function toComment(wire: WireMessage, options: MessageOptions = {}): Comment {
  return {
    ...entryOf(wire),
    kind: 'comment',
    sender: senderOf(wire),
    text: shownText(wire, options).text,
    attachments: wire.attachments.map(toAttachment),
  };
}

/** The readable text of a message, and where quoted history begins in it. */
export function shownText(
  content: Pick<WireMessage, 'text' | 'richText'> & Partial<Pick<WireMessage, 'subject'>>,
  { maxLength = MAX_TEXT_LENGTH, withoutTargets }: Omit<MessageOptions, 'own'>,
): { text: string; quotedFrom?: number; isComplete: boolean } {
  const { text, markedFrom, isComplete } = pickText(content, { maxLength, withoutTargets });
  const quoted = quotedFrom(text, { subject: content.subject, markedFrom });
  const isWhole = text.length <= maxLength;
  return {
    text: isWhole ? text : text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, ''),
    ...(quoted !== undefined && quoted < maxLength && { quotedFrom: quoted }),
    isComplete: isComplete && isWhole,
  };
}

/**
 * True for a message of a customer. HubSpot's direction is not enough: it also marks mail from an agent's own mailbox and
 * messages of bots and integrations as incoming.
 */
export function isIncoming(wire: WireMessage): boolean {
  const [sender] = wire.senders;
  const kind = kindOfActor(sender?.actorId ?? wire.createdBy);
  if (wire.direction === 'INCOMING') {
    if (kind === 'customer' || kind === 'unknown') return true;
    // An integration may deliver a customer's message, sent from their own address.
    return kind === 'app' && !sender?.actorId && sender?.deliveryIdentifier !== undefined;
  }
  return wire.direction !== 'OUTGOING' && kind === 'customer';
}

/** True for mail that came from outside under the address of an agent: of their own mailbox, or of somebody else. */
function claimsTeam({ direction, channelId = CHANNEL.EMAIL, senders, createdBy }: WireMessage) {
  const kind = kindOfActor(senders[0]?.actorId ?? createdBy);
  return direction === 'INCOMING' && channelId === CHANNEL.EMAIL && kind === 'agent';
}

/** The ids of all actors that a message mentions. */
export function actorsOf(wire: WireMessage): string[] {
  const participants = [...wire.senders, ...wire.recipients].map(({ actorId }) => actorId);
  return [wire.createdBy, wire.assignedFrom, wire.assignedTo, ...participants].flatMap(
    (actorId) => actorId ?? [],
  );
}

/** A message without a time is shown as very old instead of being left out. */
function entryOf(wire: WireMessage) {
  return { id: wire.id, at: wire.createdAt ?? new Date(0).toISOString(), by: wire.createdBy };
}

function senderOf(wire: WireMessage): Address {
  const sender = wire.senders[0];
  return sender ? { ...toAddress(sender), field: undefined } : { actorId: wire.createdBy };
}

/** A circular to thousands would be more than HubSpot takes for a response. */
const MAX_RECIPIENTS = 100;

function readersOf({ recipients }: WireMessage, own: Set<string>): Address[] {
  return recipients
    .map(toAddress)
    .filter(({ address }) => address === undefined || !isOwnAddress(address, own))
    .slice(0, MAX_RECIPIENTS);
}

const FIELDS = ['FROM', 'TO', 'CC', 'BCC'] as const;

function toAddress(participant: WireParticipant): Address {
  return {
    actorId: participant.actorId,
    name: participant.name,
    address: participant.deliveryIdentifier?.value,
    field: FIELDS.find((field) => field === participant.recipientField),
  };
}

function deliveryOf({ status }: WireMessage): Delivery | undefined {
  switch (status?.statusType) {
    case 'FAILED':
      return { state: 'failed', reason: failureReason(status) };
    case 'SENT':
      return { state: 'sent' };
    case 'READ':
      return { state: 'read' };
    case 'RECEIVED':
      return { state: 'received' };
    default:
      return undefined;
  }
}

/** HubSpot's sentence, or else what it would put into one. */
function failureReason({ failureDetails }: NonNullable<WireMessage['status']>): string | undefined {
  if (failureDetails?.errorMessage) return failureDetails.errorMessage;
  const tokens = Object.values(failureDetails?.errorMessageTokens ?? {}).flatMap((token) =>
    typeof token === 'string' || typeof token === 'number' ? String(token) : [],
  );
  return tokens.filter(Boolean).join(', ') || undefined;
}
