import { addressKey } from '../../contract/reply/mail-address.ts';
import type { Address, Message } from '../../contract/message.ts';
import type {
  ChosenRecipient,
  LeftOutRecipient,
  RecipientField,
  ReplyRoute,
  RouteRecipient,
} from '../../contract/reply/route.ts';

export const RECIPIENT_FIELDS: RecipientField[] = ['TO', 'CC', 'BCC'];

/** Somebody whom the agent can add to a reply. */
export interface Suggestion {
  address: string;
  name?: string;
  /** The field in which they are on the latest message. */
  field?: RecipientField;
  /** Why the reply leaves them out unless the agent adds them. */
  because?: LeftOutRecipient['because'];
}

/** Whether a reply goes to this address. */
export function hasRecipient(recipients: ChosenRecipient[], address: string): boolean {
  const key = addressKey(address);
  return recipients.some((recipient) => addressKey(recipient.address) === key);
}

/** Adds a recipient, or moves one who is in another field. */
export function withRecipient(
  recipients: ChosenRecipient[],
  added: ChosenRecipient,
): ChosenRecipient[] {
  return [...withoutRecipient(recipients, added.address), added];
}

export function withoutRecipient(
  recipients: ChosenRecipient[],
  address: string,
): ChosenRecipient[] {
  const key = addressKey(address);
  return recipients.filter((recipient) => addressKey(recipient.address) !== key);
}

/** The chosen recipients with the names that the route knows. */
export function namedRecipients(
  chosen: ChosenRecipient[],
  { recipients, leftOut = [] }: ReplyRoute,
): RouteRecipient[] {
  const known = [...recipients, ...leftOut];
  return chosen.map(({ address, field }) => {
    const key = addressKey(address);
    const name = known.find((each) => addressKey(each.address) === key)?.name;
    return { address, field, ...(name && { name }) };
  });
}

/**
 * Whom the agent may want to add: first those on the route, then those on the thread, then those on the record.
 *
 * @param chosen Who gets the reply already.
 * @param recordAddresses E-mail addresses on the record.
 */
export function suggestRecipients(
  chosen: ChosenRecipient[],
  { recipients, leftOut = [] }: ReplyRoute,
  messages: Message[],
  recordAddresses: string[],
): Suggestion[] {
  const everybody: Suggestion[] = [
    ...recipients.map(({ address, name, field }) => ({ address, name, field })),
    ...leftOut.map(({ address, name, field, because }) => ({ address, name, field, because })),
    ...messages.flatMap(correspondents),
    ...recordAddresses.map((address) => ({ address })),
  ];
  const first = new Map<string, Suggestion>();
  for (const each of everybody) {
    const key = addressKey(each.address);
    if (!first.has(key) && !hasRecipient(chosen, key)) first.set(key, each);
  }
  return [...first.values()];
}

function correspondents(message: Message): Suggestion[] {
  if (message.kind !== 'message') return [];
  const isFromTeam = message.direction === 'outgoing';
  const people: Address[] = [...(isFromTeam ? [] : [message.sender]), ...message.recipients];
  return people.flatMap(({ address, name }) => (address?.includes('@') ? [{ address, name }] : []));
}
