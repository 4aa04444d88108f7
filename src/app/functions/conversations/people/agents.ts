import type { Actor, Agent } from '../../../cards/contract/people.ts';
import { listOwners } from '../hubspot/owners.ts';
import type { WireOwner } from '../hubspot/owners.ts';
import { loadAvailability, preloadAvailability } from './availability.ts';
import { bestEffort } from '../request/best-effort.ts';
import type { AnyCall } from '../request/call.ts';

const ALL = 'all';

/** Everybody whom a thread can be assigned to, in HubSpot's order. */
export async function agents(call: AnyCall): Promise<Agent[]> {
  return (await allOwners(call)).flatMap(toAgent);
}

function allOwners(call: AnyCall): Promise<WireOwner[]> {
  return call.cache.owners.getOrLoad(ALL, () => listOwners(call.hubspot));
}

/** Like {@link agents}, with team and absence where the app may read users. */
export async function agentsWithAvailability(call: AnyCall): Promise<Agent[]> {
  const [team, absenceOf] = await Promise.all([agents(call), loadAvailability(call)]);
  if (!absenceOf) return team;
  const owners = await allOwners(call);
  const teamOf = new Map(owners.map(({ userId, teams }) => [`A-${userId ?? ''}`, mainTeam(teams)]));
  return team.map((agent) => ({
    ...agent,
    team: teamOf.get(agent.actorId),
    absence: absenceOf(agent.actorId),
  }));
}

function mainTeam(teams: WireOwner['teams']): string | undefined {
  return (teams.find(({ primary }) => primary) ?? teams[0])?.name;
}

/** Loads all agents, and who is available, before they are needed: that saves a round trip for their names. */
export async function preloadAgents(call: AnyCall): Promise<void> {
  await Promise.all([bestEffort(call, agents(call)), preloadAvailability(call)]);
}

/** Agents and teams as actors, by actor id. Empty unless the owners are in the cache or on their way there. */
export async function cachedTeammates(call: AnyCall): Promise<[string, Actor][]> {
  const owners = call.cache.owners.get(ALL);
  const loaded = (owners && (await bestEffort(call, owners))) ?? [];
  const people = loaded
    .flatMap(toAgent)
    .map(({ actorId, name, email }): [string, Actor] => [actorId, { kind: 'agent', name, email }]);
  return [...loaded.flatMap(teamsOf), ...people];
}

/** HubSpot names a team as assignee by either of two prefixes. */
function teamsOf({ teams }: WireOwner): [string, Actor][] {
  return teams.flatMap(({ id, name }) =>
    ['TEAM', 'T'].map((prefix): [string, Actor] => [`${prefix}-${id}`, { kind: 'team', name }]),
  );
}

function toAgent(owner: WireOwner): Agent[] {
  if (!owner.userId || owner.archived || owner.type === 'QUEUE') return [];
  const actorId = `A-${owner.userId}`;
  const name =
    [owner.firstName, owner.lastName].filter(Boolean).join(' ') || owner.email || actorId;
  return [{ actorId, name, email: owner.email }];
}
