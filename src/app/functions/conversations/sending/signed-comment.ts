import { actorNames } from '../people/actors.ts';
import type { AgentCall } from '../request/call.ts';
import { richTextOf } from './rich-text.ts';

/** The text of a comment after the agent's name: HubSpot shows the app as the author of every comment. */
export async function signedComment(call: AgentCall, text: string) {
  const { actorId, email } = call.agent;
  const { [actorId]: agent } = await actorNames(call, [actorId]);
  const name = agent?.name ?? agent?.email ?? email ?? `HubSpot user ${actorId.slice(2)}`;
  const signed = `${name}: ${text}`;
  return { text: signed, richText: richTextOf(signed) };
}
