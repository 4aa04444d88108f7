import type { WireMessage } from '../hubspot/messages.ts';
import { isSentOrReceived } from '../messages/routing-messages.ts';
import { ActionError } from '../request/action-error.ts';
import type { AgentCall } from '../request/call.ts';
import { isByAgent, isExpected } from './own-message.ts';
import type { ExpectedMessage } from './own-message.ts';

interface Seen {
  /** The newest message that the agent has seen. */
  seenMessageId?: string | undefined;
  /** Other messages that the agent's card has. */
  knownMessageIds?: string[] | undefined;
}

/**
 * Throws `CHANGED` if somebody else wrote after the newest message that the agent has seen. Throws `CHANGED` with the
 * reason `ALREADY_THERE` if the reply itself is there, as after an attempt whose response was lost.
 *
 * @param messages Newest first.
 */
export function rejectStaleReply(
  call: AgentCall,
  messages: WireMessage[],
  { seenMessageId, knownMessageIds = [] }: Seen,
  reply: ExpectedMessage,
): void {
  // A message that is dated ahead stays above newer ones: then, only the known messages below them show that they are new.
  const known = new Set([...knownMessageIds, ...(seenMessageId ? [seenMessageId] : [])]);
  const oldestKnown = messages.findLastIndex(({ id }) => known.has(id));
  const newMessages = messages.filter(
    ({ id, type }, index) =>
      (type === 'MESSAGE' || type === 'COMMENT') &&
      !known.has(id) &&
      (oldestKnown === -1 || index < oldestKnown),
  );
  if (
    newMessages.some((message) => isSentOrReceived(message) && isExpected(message, reply, call))
  ) {
    throw new ActionError('CHANGED', { reason: 'ALREADY_THERE' });
  }
  if (newMessages.some((message) => !isByAgent(message, call))) throw new ActionError('CHANGED');
}
