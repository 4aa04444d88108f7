import type { Actors } from '../../../cards/contract/people.ts';
import { addressKey, isNoReplyAddress } from '../../../cards/contract/reply/mail-address.ts';
import type {
  ChosenRecipient,
  LeftOutRecipient,
  ReplyRoute,
  RouteRecipient,
} from '../../../cards/contract/reply/route.ts';
import type {
  DeliveryIdentifier,
  OutgoingRecipient,
  WireMessage,
  WireParticipant,
} from '../hubspot/messages.ts';
import type { WireThread } from '../hubspot/threads.ts';
import { isIncoming } from '../messages/incoming.ts';
import { isOwnAddress } from '../messages/own-addresses.ts';

/** One recipient of a reply, as the card shows it and as HubSpot's API takes it. */
export interface PlannedRecipient {
  shown: RouteRecipient;
  outgoing: OutgoingRecipient;
}

type Field = RouteRecipient['field'];

const MAIL = 'HS_EMAIL_ADDRESS';

/** Of a circular to more people, an answer goes to the sender and the first of them. */
const MAX_RECIPIENTS = 300;
const MAX_LEFT_OUT = 100;

/** Who gets an answer by mail, and who does not unless the agent adds them. */
export interface MailRecipients {
  recipients: PlannedRecipient[];
  leftOut: LeftOutRecipient[];
}

/**
 * The recipients of an answer to the latest mail: its sender and its other recipients, without our own addresses and those
 * that nobody reads.
 *
 * @param own Our addresses, in lower case.
 * @param cameTo The address of the mailbox that received the mail. If unknown, it may be among the mail's recipients, so
 *   only the sender is answered.
 */
export function mailRecipients(
  messages: WireMessage[],
  { own, cameTo }: { own: Set<string>; cameTo: string | undefined },
  actors: Actors = {},
): MailRecipients {
  const [latest] = messages;
  if (!latest) return { recipients: [], leftOut: [] };
  const isRead = ({ shown }: PlannedRecipient) =>
    reasonToLeaveOut(shown.address, own) === undefined;
  const others = isIncoming(latest) && cameTo === undefined ? [] : latest.recipients;
  const everybody = withoutDuplicates([
    ...(isIncoming(latest) ? byMail(latest.senders, 'TO', actors) : []),
    ...byMail(others.filter(isIn('TO')), 'TO', actors),
    ...byMail(others.filter(isIn('CC')), 'CC', actors),
  ]);
  const recipients = everybody.filter(isRead);
  const isToMissing = !recipients.some(({ shown }) => shown.field === 'TO');
  const customers = messages
    .filter(isIncoming)
    .map(({ senders }) => byMail(senders, 'TO', actors).filter(isRead));
  const customer = (isToMissing && customers.find((each) => each.length > 0)) || [];
  const leftOut = everybody.flatMap(({ shown }) => {
    const because = reasonToLeaveOut(shown.address, own);
    return because ? [{ ...shown, because }] : [];
  });
  return {
    recipients: withoutDuplicates([...customer, ...recipients]).slice(0, MAX_RECIPIENTS),
    leftOut: leftOut.slice(0, MAX_LEFT_OUT),
  };
}

function reasonToLeaveOut(
  address: string,
  own: Set<string>,
): LeftOutRecipient['because'] | undefined {
  if (isOwnAddress(address, own)) return 'own';
  return isNoReplyAddress(address) ? 'noReply' : undefined;
}

/** The recipients that an agent chose, with the names that are known. */
export function chosenRecipients(
  chosen: ChosenRecipient[],
  { recipients, leftOut = [] }: ReplyRoute,
): OutgoingRecipient[] {
  const names = new Map(
    [...recipients, ...leftOut].map(({ address, name }) => [addressKey(address), name]),
  );
  return chosen.map(({ address, field }) => {
    const name = names.get(addressKey(address));
    return toRecipient({ name }, { type: MAIL, value: address }, field).outgoing;
  });
}

/** The person who filled in the form. A form without an address uses that of the contact. */
export function formRecipients(
  form: WireMessage,
  thread: Pick<WireThread, 'associatedContactId'>,
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

function byMail(people: WireParticipant[], field: Field, actors: Actors): PlannedRecipient[] {
  return people.flatMap((person) => {
    const address = mailOf(person, actors);
    return address ? [toRecipient(person, address, field)] : [];
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
    const address = addressKey(recipient.shown.address);
    if (!first.has(address)) first.set(address, recipient);
  }
  return [...first.values()];
}
