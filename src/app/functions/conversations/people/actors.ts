import { ACTOR_ID, kindOfActor } from '../../../cards/contract/actor-kind.ts';
import type { Actor, Actors } from '../../../cards/contract/people.ts';
import { readActors } from '../hubspot/actors.ts';
import type { WireMessage } from '../hubspot/messages.ts';
import { cachedAvailability } from './availability.ts';
import { bestEffort } from '../request/best-effort.ts';
import type { Call } from '../request/call.ts';
import { cachedTeammates } from './agents.ts';

/** A circular mentions thousands of people. */
const MAX_ACTORS = 300;

/** The first actors with these ids, as far as HubSpot returns them in time. One call loads a hundred that are not cached. */
export async function actorNames(call: Call, mentionedIds: string[]): Promise<Actors> {
  const actorIds = [...new Set(mentionedIds)].slice(0, MAX_ACTORS);
  const known = await knownActors(call, actorIds);
  const missing = actorIds.filter(
    (actorId) =>
      // One malformed id might make HubSpot refuse the whole batch.
      ACTOR_ID.test(actorId) &&
      kindOfActor(actorId) !== 'team' &&
      !known[actorId] &&
      call.cache.actors.get(actorId) === undefined,
  );
  if (missing.length === 0) return known;
  loadMissingActors(call, missing);
  return knownActors(call, actorIds);
}

/** The actors with these ids, as far as this instance has them in its cache. */
export async function knownActors(call: Call, actorIds: string[]): Promise<Actors> {
  const named = new Map(await cachedTeammates(call));
  const absenceOf = await cachedAvailability(call);
  const found = await Promise.all(
    [...new Set(actorIds)].map(async (actorId) => {
      const cached = call.cache.actors.get(actorId);
      const actor = named.get(actorId) ?? (cached && (await bestEffort(call, cached)));
      if (!actor) return [];
      const absence = absenceOf?.(actorId);
      return [[actorId, absence ? { ...actor, absence } : actor] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** Adds names from the messages to actors whom HubSpot does not name. */
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
  const response = readActors(call.hubspot, actorIds).then(
    (found) => new Map(found.map((actor) => [actor.id, toActor(actor)])),
  );
  for (const actorId of actorIds) {
    call.cache.actors.set(
      actorId,
      response.then((found) => found.get(actorId)),
    );
  }
}

function toActor({ id, name, email }: { id: string; name?: string; email?: string }): Actor {
  return { kind: kindOfActor(id), name: name?.trim() || undefined, email };
}
