import { channels } from '../../messaging/channels.ts';
import { fullName, type User } from '../../store/people.ts';
import { invalid } from '../../http/api-error.ts';
import type { ChannelAccount } from '../../shapes/conversations/channel.ts';
import type { MessageEgg, RecipientEgg } from '../../shapes/conversations/message-egg.ts';
import type { Recipient, Sender } from '../../shapes/conversations/message.ts';
import type { SimulatorState } from '../../state/simulator-state.ts';
import type { DeliveryIdentifier } from '../../shapes/conversations/delivery-identifier.ts';
import type { Store } from '../../store/store.ts';

/** @throws ApiError 400, worded as by HubSpot, if the sender is not an active user */
function findSender(store: Store, actorId: string): User {
  const user = actorId.startsWith('A-') ? store.users.get(actorId.slice(2)) : undefined;
  if (!user?.active) throw invalid(`Sender actor ${actorId} not found`);
  return user;
}

function findAccount({ store, variants }: SimulatorState, egg: MessageEgg): ChannelAccount {
  const channel = store.channels.get(egg.channelId);
  if (!channel) throw invalid(`Channel ${egg.channelId} not found`);
  const acceptsReplies =
    channel.id === channels.WHATSAPP && variants.has('whatsapp-accepts-replies');
  if (channels.cannotSend.has(channel.id) && !acceptsReplies) {
    throw invalid(`Sending messages on channel ${channel.name} is not supported`);
  }
  const account = store.channelAccounts.get(egg.channelAccountId);
  if (account?.channelId !== channel.id || account.archived) {
    throw invalid(`Channel account ${egg.channelAccountId} not found on channel ${channel.id}`);
  }
  return account;
}

const MAIL = 'HS_EMAIL_ADDRESS';

const FORMATS: Partial<Record<DeliveryIdentifier['type'], RegExp>> = {
  HS_EMAIL_ADDRESS: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  HS_PHONE_NUMBER: /^\+\d{5,15}$/,
};

/** @throws ApiError 400 for a malformed e-mail address or phone number */
function checkIdentifier({ type, value }: DeliveryIdentifier): void {
  if (FORMATS[type]?.test(value) === false) throw invalid(`${value} is not a valid ${type}`);
}

/** Reads a recipient. Both forms of its identifier can name it, which doesn't repeat it. */
function readRecipient(egg: RecipientEgg, index: number): Recipient[] {
  const { actorId, name, recipientField, deliveryIdentifier: single } = egg;
  if (recipientField !== undefined && !['TO', 'CC', 'BCC'].includes(recipientField)) {
    throw invalid(`recipients.${index}.recipientField must be one of TO, CC, BCC`);
  }
  const several = egg.deliveryIdentifiers ?? [];
  const repeats = several.some(
    ({ type, value }) =>
      type === single?.type && value.toLowerCase() === single.value.toLowerCase(),
  );
  const identifiers = single && !repeats ? [...several, single] : several;
  if (identifiers.length === 0) {
    throw invalid(`Some required fields were not set: [recipients.${index}.deliveryIdentifiers]`);
  }
  identifiers.forEach(checkIdentifier);
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
export function readReplyRoute(state: SimulatorState, egg: MessageEgg) {
  const user = findSender(state.store, egg.senderActorId);
  const account = findAccount(state, egg);
  const recipients = egg.recipients.flatMap(readRecipient);
  if (account.channelId === channels.EMAIL) {
    if (recipients.length === 0) throw invalid('An email needs at least one recipient');
    const other = recipients.find(({ deliveryIdentifier: { type } }) => type !== MAIL);
    if (other) throw invalid(`${other.deliveryIdentifier.value} is not a valid ${MAIL}`);
  }
  return { sender: from(user, account), account, recipients };
}
