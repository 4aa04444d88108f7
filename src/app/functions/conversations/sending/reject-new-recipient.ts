import { CHANNEL } from '../../../cards/contract/channel.ts';
import { addressKey } from '../../../cards/contract/reply/mail-address.ts';
import type { ReplyRoute } from '../../../cards/contract/reply/route.ts';
import { ActionError } from '../request/action-error.ts';

/**
 * Throws `CHANGED` with the reason `NEW_RECIPIENT` if somebody joined the conversation by mail: the agent must decide
 * whether they get the reply.
 *
 * @param known The addresses that the card showed as recipients; `undefined` checks nothing.
 */
export function rejectNewRecipient(
  { channelId, recipients }: ReplyRoute,
  known: string[] | undefined,
): void {
  if (channelId !== CHANNEL.EMAIL || known === undefined) return;
  const keys = new Set(known.map(addressKey));
  if (recipients.some(({ address }) => !keys.has(addressKey(address)))) {
    throw new ActionError('CHANGED', { reason: 'NEW_RECIPIENT' });
  }
}
