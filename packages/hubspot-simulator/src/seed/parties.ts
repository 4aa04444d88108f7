import { createHash } from 'node:crypto';
import { findActor } from '../conversation/actors.ts';
import { channels } from '../conversation/channels.ts';
import type { ChannelAccount } from '../shapes/channel.ts';
import type { DeliveryIdentifier } from '../shapes/delivery-identifier.ts';
import type { Recipient, Sender } from '../shapes/message.ts';
import type { Store } from '../store/store.ts';
import type { Line } from './lines.ts';

export type Travelling = Extract<Line, { kind: 'customer' | 'team' }>;

const opaqueId = (person: string, account: string) =>
  createHash('sha256').update(`${person} on ${account}`).digest('hex').slice(0, 32);

/** Where a channel reaches the customer. */
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

const copies = (line: Travelling): Recipient[] =>
  (line.cc ?? []).map((value) => ({
    recipientField: 'CC',
    deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value },
  }));

/** Who a message is from and to. HubSpot names no actor among the readers of an e-mail. */
export function parties(
  store: Store,
  customerId: string,
  line: Travelling,
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
    const us: Recipient[] = ours ? [{ ...to, deliveryIdentifier: ours }] : [];
    return {
      senders: [{ ...(!line.unresolved && known), ...customer, ...from }],
      recipients: [...us, ...copies(line)],
    };
  }
  const us: Sender = { actorId: line.by, ...nameOf(store, line.by), ...from };
  const sentFrom = line.fromOwnMailbox ? ownMailbox(store, line.by) : ours;
  return {
    senders: [{ ...us, ...(sentFrom && { deliveryIdentifier: sentFrom }) }],
    recipients: [{ ...(!byEmail && known), ...customer, ...to }, ...copies(line)],
  };
}
