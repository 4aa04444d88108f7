import { addressKey, isMailAddress, MAX_RECIPIENTS } from '../../contract/reply/mail-address.ts';
import type { Address, Message } from '../../contract/message.ts';
import type {
  ChosenRecipient,
  LeftOutRecipient,
  RecipientField,
  ReplyRoute,
  RouteRecipient,
} from '../../contract/reply/route.ts';

export const RECIPIENT_FIELDS: RecipientField[] = ['TO', 'CC', 'BCC'];

/** Somebody whom the agent can add to a reply or leave out. */
export interface Person {
  address: string;
  name?: string | undefined;
  /** The field in which they are, or were on the latest message. */
  field?: RecipientField | undefined;
  /** Why the reply leaves them out unless the agent adds them. */
  because?: LeftOutRecipient['because'] | undefined;
}

/** The field in which this address gets the reply; undefined if it does not get it. */
export function fieldOf(
  recipients: ChosenRecipient[],
  address: string,
): RecipientField | undefined {
  const key = addressKey(address);
  return recipients.find((recipient) => addressKey(recipient.address) === key)?.field;
}

export function withoutRecipient(
  recipients: ChosenRecipient[],
  address: string,
): ChosenRecipient[] {
  const key = addressKey(address);
  return recipients.filter((recipient) => addressKey(recipient.address) !== key);
}

export type Added =
  | { ok: true; recipients: ChosenRecipient[] }
  | { ok: false; problem: 'invalid' | 'repeated' | 'tooMany' };

/** Adds what the agent typed or pasted: one address or several, with or without names. Adds all of them or none. */
export function withTyped(
  recipients: ChosenRecipient[],
  typed: string,
  field = usualField(recipients),
): Added {
  const addresses = new Map(readAddresses(typed).map((each) => [addressKey(each), each]));
  const added = [...addresses.values()];
  if (added.length === 0 || !added.every(isMailAddress)) return { ok: false, problem: 'invalid' };
  const fresh = added.filter((address) => !fieldOf(recipients, address));
  if (fresh.length === 0) return { ok: false, problem: 'repeated' };
  const all = [...recipients, ...fresh.map((address) => ({ address, field }))];
  return all.length > MAX_RECIPIENTS
    ? { ok: false, problem: 'tooMany' }
    : { ok: true, recipients: all };
}

/** The field of somebody who is added without a choice. */
export function usualField(recipients: ChosenRecipient[]): RecipientField {
  return recipients.some(({ field }) => field === 'TO') ? 'CC' : 'TO';
}

/** `Lopez, Maria <maria@example.com>; pablo@example.com` holds two addresses. */
function readAddresses(text: string): string[] {
  const unquoted = text.replace(/"[^"]*"/g, ' ');
  const named = [...unquoted.matchAll(/<([^<>]*)>/g)].map(([, address = '']) => address.trim());
  const words = unquoted
    .replace(/<[^<>]*>/g, ' ')
    .split(/[\s,;]+/)
    // Words beside an address in brackets are its name.
    .filter((word) => (named.length > 0 ? word.includes('@') : word !== ''));
  return [...named, ...words];
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
 * Whom the agent may want to write to: first who gets the reply, then those on the route, on the thread and on the
 * record.
 *
 * @param recordAddresses E-mail addresses on the record.
 */
export function findPeople(
  chosen: ChosenRecipient[],
  { recipients, leftOut = [] }: ReplyRoute,
  messages: Message[],
  recordAddresses: string[],
): Person[] {
  const everybody: Person[] = [
    ...chosen,
    ...recipients,
    ...leftOut,
    ...messages.flatMap(correspondents),
    ...recordAddresses.map((address) => ({ address })),
  ];
  const found = new Map<string, Person>();
  for (const each of everybody) {
    const key = addressKey(each.address);
    const { address, field, name = each.name, because = each.because } = found.get(key) ?? each;
    found.set(key, { address, field, name, because });
  }
  return [...found.values()];
}

function correspondents(message: Message): Person[] {
  if (message.kind !== 'message') return [];
  const isFromTeam = message.direction === 'outgoing';
  const people: Address[] = [...(isFromTeam ? [] : [message.sender]), ...message.recipients];
  return people.flatMap(({ address, name }) => (address?.includes('@') ? [{ address, name }] : []));
}
