import type { WireMessage } from '../hubspot/messages.ts';
import { isSentOrReceived } from '../messages/routing-messages.ts';
import { ActionError } from '../request/action-error.ts';
import type { AgentCall } from '../request/call.ts';
import { isByAgent, isExpected } from './own-message.ts';
import type { ExpectedMessage } from './own-message.ts';

/**
 * Throws `CHANGED` if somebody else wrote after the newest message that the agent has seen. Throws `CHANGED` with the
 * reason `ALREADY_THERE` if the reply itself is there, as after an attempt whose response was lost.
 *
 * @param messages Newest first.
 */
export function rejectStaleReply(
  call: AgentCall,
  messages: WireMessage[],
  seenMessageId: string | undefined,
  reply: ExpectedMessage,
): void {
  const seenAt = messages.findIndex(({ id }) => id === seenMessageId);
  const newMessages = (seenAt === -1 ? messages : messages.slice(0, seenAt)).filter(
    ({ type }) => type === 'MESSAGE' || type === 'COMMENT',
  );
  if (
    newMessages.some((message) => isSentOrReceived(message) && isExpected(message, reply, call))
  ) {
    throw new ActionError('CHANGED', { reason: 'ALREADY_THERE' });
  }
  if (newMessages.some((message) => !isByAgent(message, call))) throw new ActionError('CHANGED');
}
