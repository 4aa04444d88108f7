import type { Agent } from './sandbox-api.ts';

/**
 * Yuki Tanaka, who looks when the address names nobody: she has no open thread on contact 101 or ticket 501, so that
 * every thread there can be taken.
 */
const DEFAULT_AGENT = 9005;

/** Who looks at the page. A real account may not list them: they go by their id, and by nobody else's name. */
export function agentWho(
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
