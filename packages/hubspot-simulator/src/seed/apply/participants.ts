import { createHash } from 'node:crypto';
import { findActor } from '../../messaging/actors.ts';
import { channels } from '../../messaging/channels.ts';
import type { ChannelAccount } from '../../shapes/conversations/channel.ts';
import type { DeliveryIdentifier } from '../../shapes/conversations/delivery-identifier.ts';
import type { Recipient, Sender } from '../../shapes/conversations/message.ts';
import type { Store } from '../../store/store.ts';
import type { Line } from '../format/lines.ts';

export type ExchangedLine = Extract<Line, { kind: 'customer' | 'team' }>;

const opaqueId = (person: string, account: string) =>
  createHash('sha256').update(`${person} on ${account}`).digest('hex').slice(0, 32);

/** The customer's delivery identifier on a channel. */
function customerAddress(store: Store, id: string, account: ChannelAccount): DeliveryIdentifier {
  const contact = store.contacts.get(id);
  const email = contact?.email ?? store.visitors.get(id)?.email;
  const { channelId } = account;
  const byPhone = channelId === channels.SMS || channelId === channels.WHATSAPP;
  if (byPhone && contact?.phone) return { type: 'HS_PHONE_NUMBER', value: contact.phone };
  const byEmail = channelId === channels.EMAIL || channelId === channels.FORMS;
  if (byEmail && email) return { type: 'HS_EMAIL_ADDRESS', value: email };
  return { type: 'CHANNEL_SPECIFIC_OPAQUE_ID', value: opaqueId(id, account.id) };
}

export function nameOf(store: Store, actorId: string): { name?: string } {
  const actor = findActor(store, actorId);
  return actor && 'name' in actor && actor.name ? { name: actor.name } : {};
}

function ownMailbox(store: Store, actorId: string): DeliveryIdentifier | undefined {
  const user = store.users.get(actorId.slice(2));
  return user && { type: 'HS_EMAIL_ADDRESS', value: user.email };
}

const mailRecipients = (recipientField: string, addresses: readonly string[] = []): Recipient[] =>
  addresses.map((value) => ({
    recipientField,
    deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value },
  }));

const otherRecipients = ({ to, cc, bcc }: ExchangedLine): Recipient[] => [
  ...mailRecipients('TO', to),
  ...mailRecipients('CC', cc),
  ...mailRecipients('BCC', bcc),
];

/** Senders and recipients of a message. HubSpot omits actor ids of e-mail recipients. */
export function participants(
  store: Store,
  customerId: string,
  line: ExchangedLine,
  account: ChannelAccount,
): { senders: Sender[]; recipients: Recipient[] } {
  const byEmail = account.channelId === channels.EMAIL;
  const from = byEmail ? { senderField: 'FROM' } : {};
  const to = byEmail ? { recipientField: 'TO' } : {};
  const customer = {
    ...nameOf(store, `V-${customerId}`),
    deliveryIdentifier: customerAddress(store, customerId, account),
  };
  const known = { actorId: `V-${customerId}` };
  const ours = account.deliveryIdentifier;
  if (line.kind === 'customer') {
    const email = line.fromAddress;
    const other = email && {
      actorId: `E-${email}`,
      deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS' as const, value: email },
    };
    const us: Recipient[] = line.sentTo
      ? mailRecipients('TO', [line.sentTo])
      : ours
        ? [{ ...to, deliveryIdentifier: ours }]
        : [];
    return {
      senders: [{ ...(other || { ...(!line.unresolved && known), ...customer }), ...from }],
      recipients: [...us, ...otherRecipients(line)],
    };
  }
  const us: Sender = { actorId: line.by, ...nameOf(store, line.by), ...from };
  const sentFrom = line.fromOwnMailbox ? ownMailbox(store, line.by) : ours;
  return {
    senders: [{ ...us, ...(sentFrom && { deliveryIdentifier: sentFrom }) }],
    recipients: [{ ...(!byEmail && known), ...customer, ...to }, ...otherRecipients(line)],
  };
}
