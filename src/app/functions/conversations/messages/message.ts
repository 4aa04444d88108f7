import type {
  Address,
  Attachment,
  Comment,
  ConversationMessage,
  Message,
} from '../../../cards/contract/message.ts';
import { isBlank } from '../../../cards/contract/text.ts';
import type { WireMessage, WireParticipant } from '../hubspot/messages.ts';
import { shorten } from '../hubspot/wire/shorten.ts';
import { jsonBytes } from '../request/response-size.ts';
import { toAttachment } from './attachment.ts';
import { isAutomatic } from './automatic.ts';
import { deliveryOf } from './delivery.ts';
import { claimsTeam, isIncoming } from './incoming.ts';
import { isOwnAddress } from './own-addresses.ts';
import { MAX_TEXT_LENGTH } from './pick-text.ts';
import { readableValues } from './readable-values.ts';
import { cutText, shownText } from './shown-text.ts';
import { isThankYou } from './thank-you.ts';

interface MessageOptions extends Partial<MessageLimits> {
  /** The team's addresses, which are left out of the recipients. */
  own?: Set<string>;
  /** Leaves out the URLs of links that have a label. */
  withoutTargets?: boolean;
}

interface MessageLimits {
  /** The text is cut after this many characters. */
  maxLength: number;
  maxRecipients: number;
  maxAttachments: number;
}

const LIMITS: MessageLimits = {
  maxLength: MAX_TEXT_LENGTH,
  maxRecipients: 100,
  maxAttachments: 100,
};

/** Of all messages of one response, as JSON. */
const MAX_MESSAGES_BYTES = 400_000;
const MAX_HALVINGS = 8;

/** Converts messages for one response. If all together are too large for it, the longest are cut further. */
export function toMessages(wires: WireMessage[], options: MessageOptions = {}): Message[] {
  for (let halvings = 0; ; halvings += 1) {
    const limit = (most: number) => Math.ceil(most / 2 ** halvings);
    const limits = {
      maxLength: limit(LIMITS.maxLength),
      maxRecipients: limit(LIMITS.maxRecipients),
      maxAttachments: limit(LIMITS.maxAttachments),
    };
    const messages = wires.map((wire) => toMessage(wire, { ...options, ...limits }));
    if (halvings === MAX_HALVINGS || jsonBytes(messages) <= MAX_MESSAGES_BYTES) return messages;
  }
}

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
        ...cutText(wire, options),
      };
    case 'ASSIGNMENT':
      return { ...entry, kind: 'assignment', from: wire.assignedFrom, to: wire.assignedTo };
    case 'THREAD_STATUS_CHANGE':
      return wire.newStatus === 'OPEN' || wire.newStatus === 'CLOSED'
        ? { ...entry, kind: 'status', status: wire.newStatus }
        : unknownEvent(wire, options);
    case 'THREAD_INBOX_CHANGE':
      return {
        ...entry,
        kind: 'inbox',
        fromInboxId: wire.fromInboxId,
        toInboxId: wire.toInboxId,
      };
    default:
      return unknownEvent(wire, options);
  }
}

const MAX_TYPE_LENGTH = 100;

/** Shows whatever text it has, and its attachments in words. */
function unknownEvent(
  wire: WireMessage,
  options: MessageOptions,
): Extract<Message, { kind: 'unknown' }> {
  const isWithoutText = isBlank(`${wire.text ?? ''}${wire.richText ?? ''}`);
  const own = isWithoutText ? { text: readableValues(wire.others).join('\n') } : wire;
  const { text, truncated } = cutText(own, options);
  const parts = [wire.subject, text, ...attachmentsOf(wire, options).map(inWords)];
  const shown = parts.filter(Boolean).join(' · ');
  return {
    ...entryOf(wire),
    kind: 'unknown',
    type: shorten(wire.type, MAX_TYPE_LENGTH),
    ...(shown && { text: shown }),
    ...(truncated && { truncated }),
  };
}

function inWords(attachment: Attachment): string {
  return attachment.kind === 'file'
    ? [attachment.name, attachment.url].filter(Boolean).join(' ')
    : (attachment.text ?? '');
}

export function toConversationMessage(
  wire: WireMessage,
  options: MessageOptions = {},
): ConversationMessage {
  const { isComplete, ...text } = shownText(wire, options);
  const isCut = wire.truncationStatus?.startsWith('TRUNCATED') ?? false;
  const automatic = isAutomatic(wire, text.text);
  const claims = claimsTeam(wire);
  const thanks = isIncoming(wire) && isThankYou(wire, text.text.slice(0, text.quotedFrom));
  return {
    ...entryOf(wire),
    kind: 'message',
    direction: isIncoming(wire) || claims ? 'incoming' : 'outgoing',
    ...(claims && { claimsTeam: true }),
    sender: senderOf(wire),
    recipients: readersOf(wire, options),
    channelId: wire.channelId ?? '',
    subject: wire.subject || undefined,
    ...text,
    truncated: isCut || !isComplete,
    attachments: attachmentsOf(wire, options),
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
    ...cutText(wire, options),
    attachments: attachmentsOf(wire, options),
  };
}

/** Those that are left out are named as content that the card cannot show. */
function attachmentsOf(
  { attachments }: WireMessage,
  { maxAttachments = LIMITS.maxAttachments }: MessageOptions,
): Attachment[] {
  const shown = attachments.slice(0, maxAttachments).map(toAttachment);
  const isCut = attachments.length > maxAttachments;
  return isCut ? [...shown, { kind: 'other', type: 'UNSUPPORTED_CONTENT' }] : shown;
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

const NOBODY = new Set<string>();

function readersOf(
  { recipients }: WireMessage,
  { own = NOBODY, maxRecipients = LIMITS.maxRecipients }: MessageOptions,
): Address[] {
  return recipients
    .map(toAddress)
    .filter(({ address }) => address === undefined || !isOwnAddress(address, own))
    .slice(0, maxRecipients);
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
