import type { OutgoingMessage, WireMessage } from '../hubspot/messages.ts';
import type { AgentCall } from '../request/call.ts';
import { hasText } from './same-text.ts';

/** What to look for on a thread after an answer was lost. */
export interface ExpectedMessage {
  type: OutgoingMessage['type'];
  text: string;
  richText: string;
}

/** True for what this agent wrote, as far as HubSpot tells. */
export function isByAgent(message: WireMessage, { agent }: AgentCall): boolean {
  return authorsOf(message).includes(agent.actorId);
}

/** True for the message that an attempt of this agent left on the thread. */
export function isExpected(
  message: WireMessage,
  wanted: ExpectedMessage,
  call: AgentCall,
): boolean {
  return (
    message.type === wanted.type &&
    (isByAgent(message, call) || isByApp(message)) &&
    hasText(message, wanted)
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
