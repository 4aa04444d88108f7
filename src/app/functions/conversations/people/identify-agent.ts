import { ActionError } from '../request/action-error.ts';
import type { Call, CallingAgent } from '../request/call.ts';
import type { Caller } from '../request/caller.ts';
import { agents } from './actors.ts';

/**
 * Who acts. An id from HubSpot is taken as it is; an e-mail address and an id that only the browser claims must be those
 * of an active owner.
 *
 * @throws ActionError when nobody can be named. HubSpotError when HubSpot does not list the owners.
 */
export async function identifyAgent(call: Call, caller: Caller): Promise<CallingAgent> {
  if (caller.kind === 'verified') return caller;
  if (caller.kind === 'unreadable') {
    throw new ActionError(
      'REJECTED',
      'HubSpot does not tell the app who you are, so you can only read here. Ask an admin to install the app again and to check that you are an active user of this account.',
      { reason: 'USER_UNREADABLE' },
    );
  }
  const team = await agents(call);
  const agent =
    caller.kind === 'email'
      ? team.find(({ email }) => email?.toLowerCase() === caller.email.toLowerCase())
      : team.find(({ actorId }) => actorId === caller.actorId);
  if (agent) return { actorId: agent.actorId, email: agent.email };
  throw new ActionError(
    'REJECTED',
    'HubSpot does not list you as an active user of this account, so you can only read here. Ask an admin to check your user.',
    { reason: 'USER_INACTIVE' },
  );
}
