import type { Agent } from '../contract/people.ts';
import type { Answer } from '../data/answer.ts';
import type { Call } from '../data/call.ts';

type Agents = Answer<{ agents: Agent[] }>;

const asked = new WeakMap<Call, Promise<Agents>>();

/** Everybody a thread can be assigned to, asked for once per card; a failure is not remembered. */
export function agentsOf(call: Call): Promise<Agents> {
  const known = asked.get(call);
  if (known) return known;
  const agents = call('listAgents', {});
  asked.set(call, agents);
  void agents.then((answer) => {
    if (!answer.ok) asked.delete(call);
  });
  return agents;
}
