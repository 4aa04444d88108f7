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
import { readableText } from './readable-text.ts';

/** A message or event as the card knows it; a type that HubSpot adds one day stays visible as `unknown`. */
export function toMessage(wire: WireMessage): Message {
  const entry = entryOf(wire);
  switch (wire.type) {
    case 'MESSAGE':
      return toConversationMessage(wire);
    case 'COMMENT':
      return toComment(wire);
    case 'WELCOME_MESSAGE':
      return { ...entry, kind: 'welcome', sender: senderOf(wire), text: textOf(wire) };
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
    default:
      return { ...entry, kind: 'unknown', type: wire.type };
  }
}

/** A page of longer texts might be more than HubSpot takes for an answer of the function. */
const MAX_TEXT_LENGTH = 50_000;

export function toConversationMessage(wire: WireMessage): ConversationMessage {
  const text = textOf(wire);
  const isCut = wire.truncationStatus?.startsWith('TRUNCATED') ?? false;
  return {
    ...entryOf(wire),
    kind: 'message',
    direction: isIncoming(wire) ? 'incoming' : 'outgoing',
    sender: senderOf(wire),
    recipients: wire.recipients.map(toAddress),
    channelId: wire.channelId ?? '',
    subject: wire.subject || undefined,
    text: text.slice(0, MAX_TEXT_LENGTH).replace(/[\uD800-\uDBFF]$/, ''),
    truncated: isCut || text.length > MAX_TEXT_LENGTH,
    attachments: wire.attachments.map(toAttachment),
    delivery: deliveryOf(wire),
  };
}

export function toComment(wire: WireMessage): Comment {
  return {
    ...entryOf(wire),
    kind: 'comment',
    sender: senderOf(wire),
    text: textOf(wire),
    attachments: wire.attachments.map(toAttachment),
  };
}

/** HubSpot calls mail from a colleague's own mailbox incoming as well; its sender tells better. */
export function isIncoming(wire: WireMessage): boolean {
  const sender = kindOfActor(wire.senders[0]?.actorId ?? wire.createdBy);
  if (wire.direction === 'INCOMING') return sender !== 'agent';
  return wire.direction !== 'OUTGOING' && sender === 'customer';
}

/** Readable text of a message: some have rich text alone. */
export function textOf({ text, richText }: Pick<WireMessage, 'text' | 'richText'>): string {
  return text?.trim() ? text : readableText(richText ?? '');
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
      return { state: 'failed', reason: status.failureDetails?.errorMessage };
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
