import type { Call } from '../api/call.ts';
import type { Result } from '../api/result.ts';
import type { Agent } from '../contract/people.ts';

type Agents = Result<{ agents: Agent[] }>;

const agentsByCall = new WeakMap<Call, Promise<Agents>>();

/** Loads the agents that a thread can be assigned to, once per card. Failures are not cached. */
export function loadAgents(call: Call): Promise<Agents> {
  const known = agentsByCall.get(call);
  if (known) return known;
  const agents = call('listAgents', {});
  agentsByCall.set(call, agents);
  void agents.then((result) => {
    if (!result.ok) agentsByCall.delete(call);
  });
  return agents;
}
