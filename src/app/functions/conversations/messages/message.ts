import type {
  Address,
  Comment,
  ConversationMessage,
  Delivery,
  Message,
} from '../../../cards/contract/message.ts';
import type { WireMessage, WireParticipant } from '../hubspot/messages.ts';
import { kindOfActor } from '../../../cards/contract/actor-kind.ts';
import { toAttachment } from './attachment.ts';
import { isOwnAddress } from './own-addresses.ts';
import { pickText } from './pick-text.ts';
import { quotedFrom } from './quoted-history.ts';

const NOBODY: Set<string> = new Set();

/**
 * A message or event as the card knows it; a type that HubSpot adds one day stays visible as `unknown`.
 *
 * @param own The team's addresses, which are left out of the recipients.
 */
export function toMessage(wire: WireMessage, own = NOBODY): Message {
  const entry = entryOf(wire);
  switch (wire.type) {
    case 'MESSAGE':
      return toConversationMessage(wire, own);
    case 'COMMENT':
      return toComment(wire);
    case 'WELCOME_MESSAGE':
      return {
        ...entry,
        kind: 'welcome',
        sender: senderOf(wire),
        text: shownText(wire, MAX_TEXT_LENGTH).text,
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
      const { text } = shownText(wire, MAX_TEXT_LENGTH);
      return { ...entry, kind: 'unknown', type: wire.type, ...(text && { text }) };
    }
  }
}

/** About where a person would stop reading; `readOriginal` has the rest. */
const MAX_TEXT_LENGTH = 10_000;

export function toConversationMessage(wire: WireMessage, own = NOBODY): ConversationMessage {
  const { isComplete, ...text } = shownText(wire, MAX_TEXT_LENGTH);
  const isCut = wire.truncationStatus?.startsWith('TRUNCATED') ?? false;
  return {
    ...entryOf(wire),
    kind: 'message',
    direction: isIncoming(wire) ? 'incoming' : 'outgoing',
    sender: senderOf(wire),
    recipients: readersOf(wire, own),
    channelId: wire.channelId ?? '',
    subject: wire.subject || undefined,
    ...text,
    truncated: isCut || !isComplete,
    attachments: wire.attachments.map(toAttachment),
    delivery: deliveryOf(wire),
  };
}

export function toComment(wire: WireMessage): Comment {
  return {
    ...entryOf(wire),
    kind: 'comment',
    sender: senderOf(wire),
    text: shownText(wire, MAX_TEXT_LENGTH).text,
    attachments: wire.attachments.map(toAttachment),
  };
}

/** A message's text for reading, and where in it the part begins that its reader has seen before. */
export function shownText(
  content: Pick<WireMessage, 'text' | 'richText'> & Partial<Pick<WireMessage, 'subject'>>,
  maxLength: number,
): { text: string; quotedFrom?: number; isComplete: boolean } {
  const { text, markedFrom, isComplete } = pickText(content, { maxLength });
  const quoted = quotedFrom(text, { subject: content.subject, markedFrom });
  const isWhole = text.length <= maxLength;
  return {
    text: isWhole ? text : text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, ''),
    ...(quoted !== undefined && quoted < maxLength && { quotedFrom: quoted }),
    isComplete: isComplete && isWhole,
  };
}

/**
 * True for a message of a customer. HubSpot's direction is not enough: it calls mail from a colleague's own mailbox
 * incoming, and what a bot or an integration wrote.
 */
export function isIncoming(wire: WireMessage): boolean {
  const [sender] = wire.senders;
  const kind = kindOfActor(sender?.actorId ?? wire.createdBy);
  if (wire.direction === 'INCOMING') {
    if (kind === 'customer' || kind === 'unknown') return true;
    // An integration may hand over what a customer wrote from an address of their own.
    return kind === 'app' && !sender?.actorId && sender?.deliveryIdentifier !== undefined;
  }
  return wire.direction !== 'OUTGOING' && kind === 'customer';
}

/** True for a message by which a team member answered. A bot is no team member; an app sends what one wrote. */
export function isFromTeam(wire: WireMessage): boolean {
  if (isIncoming(wire)) return false;
  const kind = kindOfActor(wire.senders[0]?.actorId ?? wire.createdBy);
  return kind === 'agent' || (wire.direction === 'OUTGOING' && kind !== 'bot' && kind !== 'system');
}

/** Every actor whom a message mentions. */
export function actorsOf(wire: WireMessage): string[] {
  const participants = [...wire.senders, ...wire.recipients].map(({ actorId }) => actorId);
  return [wire.createdBy, wire.assignedFrom, wire.assignedTo, ...participants].flatMap(
    (actorId) => actorId ?? [],
  );
}

/** A message without a time is shown as very old rather than not at all. */
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
