import type { Actors } from '../../../cards/contract/people.ts';
import type { RouteRecipient } from '../../../cards/contract/route.ts';
import type {
  DeliveryIdentifier,
  OutgoingRecipient,
  WireMessage,
  WireParticipant,
} from '../hubspot/messages.ts';
import type { WireThread } from '../hubspot/threads.ts';
import { isIncoming } from '../messages/message.ts';
import { isOwnAddress } from '../messages/own-addresses.ts';

/** One recipient of a reply, as the card shows it and as HubSpot's API takes it. */
export interface PlannedRecipient {
  shown: RouteRecipient;
  outgoing: OutgoingRecipient;
}

type Field = RouteRecipient['field'];

const MAIL = 'HS_EMAIL_ADDRESS';

/**
 * The recipients of an answer to the latest mail: its sender and its other recipients, without our own addresses.
 *
 * @param own Our addresses, in lower case.
 * @param cameTo The address of the mailbox that received the mail. If unknown, it may be among the mail's recipients, so
 *   only the sender is answered.
 */
export function mailRecipients(
  messages: WireMessage[],
  { own, cameTo }: { own: Set<string>; cameTo: string | undefined },
  actors: Actors = {},
): PlannedRecipient[] {
  const [latest] = messages;
  if (!latest) return [];
  const others = isIncoming(latest) && cameTo === undefined ? [] : latest.recipients;
  const recipients = [
    ...(isIncoming(latest) ? byMail(latest.senders, 'TO', own, actors) : []),
    ...byMail(others.filter(isIn('TO')), 'TO', own, actors),
    ...byMail(others.filter(isIn('CC')), 'CC', own, actors),
  ];
  const isToMissing = !recipients.some(({ shown }) => shown.field === 'TO');
  const customer = isToMissing ? (messages.find(isIncoming)?.senders ?? []) : [];
  return withoutDuplicates([...byMail(customer, 'TO', own, actors), ...recipients]);
}

/** The person who filled in the form. A form without an address uses that of the contact. */
export function formRecipients(
  form: WireMessage,
  thread: WireThread,
  actors: Actors,
): PlannedRecipient[] {
  const sender = form.senders[0] ?? { actorId: form.createdBy };
  const contact = { actorId: `V-${thread.associatedContactId ?? ''}` };
  const address = mailOf(sender, actors) ?? mailOf(contact, actors);
  return address ? [toRecipient({ name: form.senders[0]?.name }, address, 'TO')] : [];
}

/** The customer in a chat: the sender of the latest incoming message, or else the recipients of the latest one. */
export function chatRecipients(messages: WireMessage[], channelId: string): PlannedRecipient[] {
  const onChannel = messages.filter((message) => message.channelId === channelId);
  const incoming = onChannel.find(isIncoming);
  const people = incoming ? incoming.senders : (onChannel[0]?.recipients ?? []);
  return withoutDuplicates(
    people.flatMap((person) =>
      person.deliveryIdentifier
        ? [toRecipient(person, person.deliveryIdentifier, 'TO', person.actorId)]
        : [],
    ),
  );
}

function byMail(
  people: WireParticipant[],
  field: Field,
  own: Set<string>,
  actors: Actors,
): PlannedRecipient[] {
  return people.flatMap((person) => {
    const address = mailOf(person, actors);
    if (!address || isOwnAddress(address.value, own)) return [];
    return [toRecipient(person, address, field)];
  });
}

/** Mail has no actor id: HubSpot finds the person by the address, and refuses an id that does not match it. */
function toRecipient(
  { name }: { name?: string | undefined },
  address: DeliveryIdentifier,
  field: Field,
  actorId?: string,
): PlannedRecipient {
  return {
    shown: { actorId, name, address: address.value, field },
    outgoing: {
      actorId,
      name,
      recipientField: address.type === MAIL ? field : undefined,
      deliveryIdentifiers: [address],
    },
  };
}

/** A person's e-mail address: from the message, or else from the actor. */
function mailOf(
  { actorId = '', deliveryIdentifier }: Partial<WireParticipant>,
  actors: Actors,
): DeliveryIdentifier | undefined {
  if (deliveryIdentifier?.type === MAIL) return deliveryIdentifier;
  const address = actorId.startsWith('E-') ? actorId.slice(2) : (actors[actorId]?.email ?? '');
  return address.includes('@') ? { type: MAIL, value: address } : undefined;
}

/** A recipient without a field is in `TO`. */
function isIn(field: Field) {
  return ({ recipientField }: WireParticipant) => (recipientField ?? 'TO') === field;
}

function withoutDuplicates(recipients: PlannedRecipient[]): PlannedRecipient[] {
  const first = new Map<string, PlannedRecipient>();
  for (const recipient of recipients) {
    const address = recipient.shown.address.toLowerCase();
    if (!first.has(address)) first.set(address, recipient);
  }
  return [...first.values()];
}
