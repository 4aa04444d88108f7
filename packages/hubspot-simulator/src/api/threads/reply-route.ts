import { channels } from '../../messaging/channels.ts';
import { fullName, type User } from '../../store/people.ts';
import { invalid } from '../../http/api-error.ts';
import type { ChannelAccount } from '../../shapes/conversations/channel.ts';
import type { MessageEgg, RecipientEgg } from '../../shapes/conversations/message-egg.ts';
import type { Recipient, Sender } from '../../shapes/conversations/message.ts';
import type { Store } from '../../store/store.ts';

/** @throws ApiError 400, worded as by HubSpot, if the sender is not an active user */
function findSender(store: Store, actorId: string): User {
  const user = actorId.startsWith('A-') ? store.users.get(actorId.slice(2)) : undefined;
  if (!user?.active) throw invalid(`Sender actor ${actorId} not found`);
  return user;
}

function findAccount(store: Store, egg: MessageEgg): ChannelAccount {
  const channel = store.channels.get(egg.channelId);
  if (!channel) throw invalid(`Channel ${egg.channelId} not found`);
  if (channels.cannotSend.has(channel.id)) {
    throw invalid(`Sending messages on channel ${channel.name} is not supported`);
  }
  const account = store.channelAccounts.get(egg.channelAccountId);
  if (account?.channelId !== channel.id || account.archived) {
    throw invalid(`Channel account ${egg.channelAccountId} not found on channel ${channel.id}`);
  }
  return account;
}

function readRecipient(egg: RecipientEgg, index: number): Recipient[] {
  const identifiers = [
    ...(egg.deliveryIdentifiers ?? []),
    ...(egg.deliveryIdentifier ? [egg.deliveryIdentifier] : []),
  ];
  if (identifiers.length === 0) {
    throw invalid(`Some required fields were not set: [recipients.${index}.deliveryIdentifiers]`);
  }
  const { actorId, name, recipientField } = egg;
  return identifiers.map((deliveryIdentifier) => ({
    ...(actorId && { actorId }),
    ...(name && { name }),
    ...(recipientField && { recipientField }),
    deliveryIdentifier,
  }));
}

function from(user: User, account: ChannelAccount): Sender {
  const { deliveryIdentifier } = account;
  return {
    actorId: `A-${user.id}`,
    name: fullName(user),
    ...(account.channelId === channels.EMAIL && { senderField: 'FROM' }),
    ...(deliveryIdentifier && { deliveryIdentifier }),
  };
}

/**
 * Resolves a reply's sender, channel account and recipients.
 * @throws ApiError 400 for an invalid sender, channel, account or recipient
 */
export function readReplyRoute(store: Store, egg: MessageEgg) {
  const user = findSender(store, egg.senderActorId);
  const account = findAccount(store, egg);
  const recipients = egg.recipients.flatMap(readRecipient);
  if (account.channelId === channels.EMAIL && recipients.length === 0) {
    throw invalid('An email needs at least one recipient');
  }
  return { sender: from(user, account), account, recipients };
}
