import type { ChannelAccount } from '../shapes/conversations/channel.ts';
import type { MessageStatus, Recipient } from '../shapes/conversations/message.ts';
import type { Store } from '../store/store.ts';

const failed = (errorMessage: string): MessageStatus => ({
  statusType: 'FAILED',
  failureDetails: { errorMessage, errorMessageTokens: {} },
});

/** Returns the delivery status of an accepted message. */
export function deliver(
  { bouncing }: Store,
  account: ChannelAccount,
  recipients: readonly Recipient[],
): MessageStatus {
  if (!account.active) return failed(`${account.name} is not active`);
  if (!account.authorized) return failed(`${account.name} needs to be reconnected`);
  const addresses = recipients.map(({ deliveryIdentifier }) => deliveryIdentifier.value);
  const bounced = addresses.find((address) => bouncing.has(address));
  return bounced ? failed(`${bounced} does not accept messages`) : { statusType: 'SENT' };
}
