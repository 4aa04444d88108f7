import { CHANNEL } from '../../contract/channel.ts';
import type { ReplyRoute } from '../../contract/reply/route.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import type { Customer } from '../../customer/customer.ts';
import type { Strings } from '../../i18n/en.ts';
import { truncateText } from '../../text/truncateText.ts';

/** Longer names do not fit on a button next to two others. */
const MAX_NAME_LENGTH = 20;
const MAX_ADDRESS_LENGTH = 32;

/** Who receives the reply. */
interface Recipient {
  /** Undefined when no name is known. */
  name?: string;
  /** Only for the record's customer, whose first name HubSpot stores separately. */
  firstName?: string;
  /** Only for e-mail. */
  address?: string;
  /** How many more people receive it, in copy and blind copy too. */
  others: number;
}

export function recipientOf(
  { recipients, channelId }: ReplyRoute,
  { contactId = '' }: ThreadSummary,
  { actors }: Names,
  customer: Customer,
): Recipient {
  const first = recipients.find(({ field }) => field === 'TO');
  if (!first) return { others: recipients.length };
  const contactActorId = `V-${contactId}`;
  const contact = actors[contactActorId];
  const actor = first.actorId === undefined ? undefined : actors[first.actorId];
  const name = actor?.name ?? first.name;
  // E-mail recipients have no actor id, so compare address or name.
  const isContact =
    first.actorId === contactActorId ||
    contact?.email?.toLowerCase() === first.address.toLowerCase() ||
    (name !== undefined && [contact?.name, customer.name].includes(name));
  return {
    name:
      (isContact ? customer.name : undefined) ?? name ?? (isContact ? contact?.name : undefined),
    ...(isContact && { firstName: customer.shortName }),
    ...(channelId === CHANNEL.EMAIL && { address: first.address }),
    others: recipients.length - 1,
  };
}

/** "Maria", "Dr. Maximiliane von…": short enough for a button; undefined when neither name nor address is known. */
export function shortName({ name, firstName, address }: Recipient): string | undefined {
  const whole = firstName ?? name;
  if (whole) return truncateText(whole, MAX_NAME_LENGTH);
  return address && truncateText(address, MAX_ADDRESS_LENGTH);
}

/** "Send to Maria and 3 others"; "Send" when nobody is known by name or address. */
export function sendLabel(recipient: Recipient, { reply, message }: Strings): string {
  const name = shortName(recipient);
  if (!name) return reply.send;
  const { others } = recipient;
  return reply.sendTo(name, others > 0 ? ` ${message.others(others)}` : '');
}
