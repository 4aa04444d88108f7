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

/** One reader of a reply, as the card shows it and as HubSpot takes it. */
export interface PlannedRecipient {
  shown: RouteRecipient;
  outgoing: OutgoingRecipient;
}

type Field = RouteRecipient['field'];

const MAIL = 'HS_EMAIL_ADDRESS';

/**
 * Everybody on the latest mail but ourselves: its sender, unless that is us, and its other readers. Where it came in
 * by a mailbox whose address HubSpot did not tell, that address stands unknown among the readers: none is answered.
 */
export function mailRecipients(
  messages: WireMessage[],
  { own, cameTo }: { own: Set<string>; cameTo: string | undefined },
  actors: Actors = {},
): PlannedRecipient[] {
  const [latest] = messages;
  if (!latest) return [];
  const others = isIncoming(latest) && cameTo === undefined ? [] : latest.recipients;
  const readers = [
    ...(isIncoming(latest) ? byMail(latest.senders, 'TO', own, actors) : []),
    ...byMail(others.filter(standsIn('TO')), 'TO', own, actors),
    ...byMail(others.filter(standsIn('CC')), 'CC', own, actors),
  ];
  const toNobody = !readers.some(({ shown }) => shown.field === 'TO');
  const customer = toNobody ? (messages.find(isIncoming)?.senders ?? []) : [];
  return once([...byMail(customer, 'TO', own, actors), ...readers]);
}

/** Whoever filled in the form; without an address on it, the contact's. */
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

/** The customer's end of a chat: who wrote last, else whom we wrote to. */
export function chatRecipients(messages: WireMessage[], channelId: string): PlannedRecipient[] {
  const onChannel = messages.filter((message) => message.channelId === channelId);
  const incoming = onChannel.find(isIncoming);
  const people = incoming ? incoming.senders : (onChannel[0]?.recipients ?? []);
  return once(
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

/** Without an actor id on mail: HubSpot finds the person by the address, and refuses ids that do not fit it. */
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

/** Where mail reaches somebody: as the message tells, else as HubSpot knows the actor. */
function mailOf(
  { actorId = '', deliveryIdentifier }: Partial<WireParticipant>,
  actors: Actors,
): DeliveryIdentifier | undefined {
  if (deliveryIdentifier?.type === MAIL) return deliveryIdentifier;
  const address = actorId.startsWith('E-') ? actorId.slice(2) : (actors[actorId]?.email ?? '');
  return address.includes('@') ? { type: MAIL, value: address } : undefined;
}

/** HubSpot leaves the field out where it is plain. */
function standsIn(field: Field) {
  return ({ recipientField }: WireParticipant) => (recipientField ?? 'TO') === field;
}

function once(recipients: PlannedRecipient[]): PlannedRecipient[] {
  const first = new Map<string, PlannedRecipient>();
  for (const recipient of recipients) {
    const address = recipient.shown.address.toLowerCase();
    if (!first.has(address)) first.set(address, recipient);
  }
  return [...first.values()];
}
