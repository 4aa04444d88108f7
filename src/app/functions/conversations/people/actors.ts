import type { Actor, Actors, Agent } from '../../../cards/contract/people.ts';
import { readActors } from '../hubspot/actors.ts';
import type { WireMessage } from '../hubspot/messages.ts';
import { listOwners } from '../hubspot/owners.ts';
import type { WireOwner } from '../hubspot/owners.ts';
import { ACTOR_ID, kindOfActor } from '../../../cards/contract/actor-kind.ts';
import type { Call } from '../request/call.ts';
import { bestEffort } from '../request/best-effort.ts';

const ALL = 'all';

/** Everybody whom a thread can be assigned to, in HubSpot's order. */
export async function agents(call: Call): Promise<Agent[]> {
  const owners = await call.cache.owners.getOrLoad(ALL, () => listOwners(call.hubspot));
  return owners.flatMap(toAgent);
}

function toAgent(owner: WireOwner): Agent[] {
  if (!owner.userId || owner.archived || owner.type === 'QUEUE') return [];
  const actorId = `A-${owner.userId}`;
  const name =
    [owner.firstName, owner.lastName].filter(Boolean).join(' ') || owner.email || actorId;
  return [{ actorId, name, email: owner.email }];
}

/** Learns all agents ahead of need, so that their names cost no round trip of their own. */
export async function preloadAgents(call: Call): Promise<void> {
  await bestEffort(call, agents(call));
}

/** Who these actors are, as far as HubSpot tells in time; it is asked once for all that are not known. */
export async function actorNames(call: Call, actorIds: string[]): Promise<Actors> {
  const known = await knownActors(call, actorIds);
  const missing = [...new Set(actorIds)].filter(
    (actorId) =>
      // One id that HubSpot cannot read might cost the names of all.
      ACTOR_ID.test(actorId) &&
      kindOfActor(actorId) !== 'team' &&
      !known[actorId] &&
      call.cache.actors.get(actorId) === undefined,
  );
  if (missing.length === 0) return known;
  loadMissingActors(call, missing);
  return knownActors(call, actorIds);
}

/** The same, as far as this instance has learned it already. */
export async function knownActors(call: Call, actorIds: string[]): Promise<Actors> {
  const { actors, owners } = call.cache;
  const team = owners.get(ALL) && (await bestEffort(call, agents(call)));
  const named = new Map<string, Actor>([
    ...(team ? await teams(call) : []),
    ...(team ?? []).map(
      ({ actorId, name, email }) => [actorId, { kind: 'agent', name, email }] as const,
    ),
  ]);
  const found = await Promise.all(
    [...new Set(actorIds)].map(async (actorId) => {
      const asked = actors.get(actorId);
      const actor = named.get(actorId) ?? (asked && (await bestEffort(call, asked)));
      return actor ? [[actorId, actor] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** HubSpot teams by the ids that an assignee may have, as far as the owners name them. */
async function teams({ cache }: Call): Promise<[string, Actor][]> {
  const owners = (await cache.owners.get(ALL)) ?? [];
  return owners.flatMap((owner) =>
    owner.teams.flatMap(({ id, name }) =>
      ['TEAM', 'T'].map((prefix): [string, Actor] => [`${prefix}-${id}`, { kind: 'team', name }]),
    ),
  );
}

/** The actors, with names from messages for those whom HubSpot does not name (any more). */
export function withSenderNames(actors: Actors, messages: WireMessage[]): Actors {
  const unnamed = Object.entries(actors).filter(([, { name }]) => !name);
  const named = unnamed.map(([actorId, actor]) => {
    const participants = messages.flatMap(({ senders, recipients }) => [...senders, ...recipients]);
    const name = participants.find((each) => each.actorId === actorId && each.name)?.name;
    return [actorId, { ...actor, name }] as const;
  });
  return { ...actors, ...Object.fromEntries(named) };
}

function loadMissingActors(call: Call, actorIds: string[]): void {
  const answer = readActors(call.hubspot, actorIds).then(
    (found) => new Map(found.map((actor) => [actor.id, toActor(actor)])),
  );
  for (const actorId of actorIds) {
    call.cache.actors.set(
      actorId,
      answer.then((found) => found.get(actorId)),
    );
  }
}

function toActor({ id, name, email }: { id: string; name?: string; email?: string }): Actor {
  return { kind: kindOfActor(id), name: name?.trim() || undefined, email };
}
