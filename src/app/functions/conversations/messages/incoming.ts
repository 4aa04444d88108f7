import { kindOfActor } from '../../../cards/contract/actor-kind.ts';
import { CHANNEL } from '../../../cards/contract/channel.ts';
import type { WireMessage } from '../hubspot/messages.ts';

/**
 * True for a message of a customer. HubSpot's direction is not enough: it also marks mail from an agent's own mailbox and
 * messages of bots and integrations as incoming.
 */
export function isIncoming(wire: WireMessage): boolean {
  const [sender] = wire.senders;
  const actorId = sender?.actorId ?? wire.createdBy;
  const kind = kindOfActor(actorId);
  if (wire.direction === 'INCOMING') {
    if (kind === 'customer' || actorId === undefined) return true;
    const isFromAddress = sender?.deliveryIdentifier !== undefined;
    // HubSpot adds kinds of bots without notice, and they write from no address of their own.
    if (kind === 'unknown') return isFromAddress;
    // An integration may deliver a customer's message, sent from their own address.
    return kind === 'app' && !sender?.actorId && isFromAddress;
  }
  return wire.direction !== 'OUTGOING' && kind === 'customer';
}

/** True for mail that came from outside under the address of an agent: of their own mailbox, or of somebody else. */
export function claimsTeam({
  direction,
  channelId = CHANNEL.EMAIL,
  senders,
  createdBy,
}: WireMessage) {
  const kind = kindOfActor(senders[0]?.actorId ?? createdBy);
  return direction === 'INCOMING' && channelId === CHANNEL.EMAIL && kind === 'agent';
}
