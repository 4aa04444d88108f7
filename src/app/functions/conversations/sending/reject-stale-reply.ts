import type { WireMessage } from '../hubspot/messages.ts';
import type { AgentCall } from '../request/call.ts';
import { isByAgent, isExpected } from './own-message.ts';
import type { ExpectedMessage } from './own-message.ts';
import { ActionError } from '../request/action-error.ts';
import { isSentOrReceived } from '../messages/routing-messages.ts';

/**
 * Stops a reply to a thread that moved on: when somebody else wrote after the newest message the agent has seen, or
 * when this very text of the agent's came after it, as after an attempt whose answer was lost.
 *
 * @param messages Newest first.
 */
export function rejectStaleReply(
  call: AgentCall,
  messages: WireMessage[],
  seenMessageId: string | undefined,
  wanted: ExpectedMessage,
): void {
  const seenAt = messages.findIndex(({ id }) => id === seenMessageId);
  const unseen = (seenAt === -1 ? messages : messages.slice(0, seenAt)).filter(
    ({ type }) => type === 'MESSAGE' || type === 'COMMENT',
  );
  if (unseen.some((message) => isSentOrReceived(message) && isExpected(message, wanted, call))) {
    throw new ActionError(
      'CHANGED',
      'This reply is on the thread already. Look at it before you send it again.',
      { reason: 'ALREADY_THERE' },
    );
  }
  if (unseen.some((message) => !isByAgent(message, call))) {
    throw new ActionError(
      'CHANGED',
      'Somebody wrote on this thread meanwhile. Read it, then send your reply as it is or change it.',
    );
  }
}
