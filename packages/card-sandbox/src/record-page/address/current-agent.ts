import type { Agent } from '../api/sandbox-api.ts';

/**
 * Yuki Tanaka, the agent when the address names none. She has no open thread on contact 101 or ticket 501, so every
 * thread there can be assigned to her.
 */
const DEFAULT_AGENT = 9005;

/** The agent who views the page. A real account may not list this user, who is then named after the id. */
export function currentAgent(
  agents: Agent[],
  chosen: number | undefined,
  live: boolean,
): Agent | undefined {
  const known = (id: number | undefined) => agents.find(({ userId }) => userId === id);
  if (live && chosen !== undefined && !known(chosen)) {
    return { userId: chosen, actorId: `A-${chosen}`, name: `User ${chosen}`, email: '' };
  }
  return known(chosen) ?? known(DEFAULT_AGENT) ?? agents[0];
}
