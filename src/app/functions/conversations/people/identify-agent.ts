import { ActionError } from '../request/action-error.ts';
import type { AnyCall } from '../request/call.ts';
import type { CallingAgent } from '../request/caller.ts';
import type { Caller } from '../request/caller.ts';
import { agents } from './agents.ts';

/**
 * Identifies the agent. An id that HubSpot sends is accepted. An e-mail address, or an id that only the browser sends, must
 * belong to an active owner.
 *
 * @throws ActionError if nobody can be identified. HubSpotError if HubSpot does not list the owners.
 */
export async function identifyAgent(call: AnyCall, caller: Caller): Promise<CallingAgent> {
  if (caller.kind === 'verified') return caller;
  if (caller.kind === 'unreadable') {
    throw new ActionError('REJECTED', { reason: 'USER_UNREADABLE' });
  }
  const team = await agents(call);
  const agent =
    caller.kind === 'email'
      ? team.find(({ email }) => email?.toLowerCase() === caller.email.toLowerCase())
      : team.find(({ actorId }) => actorId === caller.actorId);
  if (agent) return { actorId: agent.actorId, email: agent.email };
  throw new ActionError('REJECTED', { reason: 'USER_INACTIVE' });
}
