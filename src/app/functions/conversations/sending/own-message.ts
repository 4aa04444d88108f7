import type { OutgoingMessage, WireMessage } from '../hubspot/messages.ts';
import type { AgentCall } from '../request/call.ts';
import { hasText } from './same-text.ts';

/** The message to look for on a thread after its response was lost. */
export type ExpectedMessage = Pick<OutgoingMessage, 'type' | 'text' | 'richText'>;

/** True if HubSpot names this agent as an author, and not only a mail that came from outside does. */
export function isByAgent(message: WireMessage, { agent }: Pick<AgentCall, 'agent'>): boolean {
  return message.direction !== 'INCOMING' && authorsOf(message).includes(agent.actorId);
}

/** True if the message can be the one that this agent sent. */
export function isExpected(
  message: WireMessage,
  expected: ExpectedMessage,
  call: Pick<AgentCall, 'agent'>,
): boolean {
  return (
    message.type === expected.type &&
    (isByAgent(message, call) || isByApp(message)) &&
    hasText(message, expected)
  );
}

/** HubSpot names the app as the author of a comment, and may do so for messages. */
function isByApp(message: WireMessage): boolean {
  const authors = authorsOf(message);
  return authors.length > 0 && authors.every((actorId) => actorId.startsWith('I-'));
}

function authorsOf({ createdBy, senders }: WireMessage): string[] {
  return [createdBy, ...senders.map(({ actorId }) => actorId)].flatMap((actorId) => actorId ?? []);
}
