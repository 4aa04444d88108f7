import type { Agent } from '../contract/people.ts';
import type { Language } from '../i18n/language.ts';
import { formatAbsence } from '../people/formatAbsence.ts';

/**
 * The options of a select of agents, in the order of their names. Where the app may read users, they are ordered by team,
 * and the available people of each team come first: "Jonas Lindqvist · Returns · Away".
 *
 * @param ownTeam Comes first.
 */
export function agentOptions(
  agents: Agent[],
  ownTeam: string | undefined,
  now: number,
  language: Language,
): { label: string; value: string }[] {
  const rank = ({ team }: Agent) => (team === undefined ? 2 : team === ownTeam ? 0 : 1);
  return agents
    .map((agent) => ({ agent, absence: formatAbsence(agent.absence, now, language) }))
    .sort(
      (a, b) =>
        rank(a.agent) - rank(b.agent) ||
        (a.agent.team ?? '').localeCompare(b.agent.team ?? '') ||
        Number(a.absence !== '') - Number(b.absence !== ''),
    )
    .map(({ agent: { actorId, name, team }, absence }) => ({
      label: [name, team, absence].filter(Boolean).join(' · '),
      value: actorId,
    }));
}
