import type { ReplyRoute } from '../../contract/route.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import type { Customer } from '../../customer/customer.ts';
import { truncateText } from '../../text/truncateText.ts';

/** Longer names do not fit on a button next to two others. */
const MAX_NAME_LENGTH = 20;

/** Who receives the reply. */
interface Recipient {
  /** Undefined when no name is known. */
  name?: string;
  /** Only for the record's customer, whose first name HubSpot stores separately. */
  firstName?: string;
  /** How many more people receive it, not counting CC. */
  others: number;
}

export function recipientOf(
  { recipients }: ReplyRoute,
  { contactId = '' }: ThreadSummary,
  { actors }: Names,
  customer: Customer,
): Recipient {
  const [first, ...others] = recipients.filter(({ field }) => field === 'TO');
  if (!first) return { others: 0 };
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
    ...(isContact && { firstName: customer.firstName }),
    others: others.length,
  };
}

/** "Maria", "Dr. Maximiliane von…", "Maria +2": short enough for a button; undefined when no name is known. */
export function shortName({ name, firstName, others }: Recipient): string | undefined {
  const whole = firstName ?? name;
  if (!whole) return undefined;
  const short = truncateText(whole, MAX_NAME_LENGTH);
  return others > 0 ? `${short} +${others}` : short;
}
