import type { Address } from '../contract/message.ts';
import { kindOfActor, type ActorKind } from '../contract/actor-kind.ts';
import type { Actor, Actors } from '../contract/people.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import type { Strings } from '../i18n/en.ts';
import { EAST_ASIAN_NAME } from '../i18n/language.ts';
import type { Me } from './me.ts';

/** A name in the order of the agent's language. */
export function orderedName(name: string, { people }: Strings): string {
  return name.replace(EAST_ASIAN_NAME, people.fullName('$1', '$2'));
}

/** The name of an actor; the agent is marked with "(you)". */
export function actorName(
  actorId: string | undefined,
  actors: Actors,
  me: Me,
  strings: Strings,
): string {
  if (actorId === me.actorId) {
    const known = actors[actorId]?.name;
    const name = known ? orderedName(known, strings) : me.name;
    return name ? strings.youNamed(name) : strings.you;
  }
  const actor = actorId === undefined ? undefined : actors[actorId];
  return orderedName(actor?.name || actor?.email || unnamed(actor, actorId, strings), strings);
}

/** HubSpot names no agent who has left. */
function unnamed(
  actor: Actor | undefined,
  actorId: string | undefined,
  { people }: Strings,
): string {
  if (actor?.kind === 'agent') return people.formerAgent;
  const kind = actor?.kind ?? (kindOfActor(actorId) === 'team' ? 'team' : 'unknown');
  return kind === 'unknown' ? people.someone : people[kind];
}

/** The assignee for a row; undefined until the name is loaded. */
export function assigneeName(
  { assignedTo }: ThreadSummary,
  actors: Actors,
  me: Me,
  strings: Strings,
): string | undefined {
  if (!assignedTo) return strings.unassigned;
  return isKnown(assignedTo, actors, me) ? actorName(assignedTo, actors, me, strings) : undefined;
}

/** Whether the actor's name is loaded. */
export function isKnown(actorId: string, actors: Actors, me: Me): boolean {
  return actorId === me.actorId || actorId in actors || kindOfActor(actorId) === 'team';
}

/** The name of a sender: from the actor, else from the message itself. */
export function senderName(sender: Address, actors: Actors, me: Me, strings: Strings): string {
  const { actorId } = sender;
  if (actorId === me.actorId) return actorName(actorId, actors, me, strings);
  const actor = actorId === undefined ? undefined : actors[actorId];
  const name = actor?.name ?? sender.name ?? actor?.email ?? sender.address;
  return orderedName(name ?? strings.people[kindOf(actorId, actors)], strings);
}

/** The kind of an actor, from HubSpot or else from the prefix of the id. */
export function kindOf(actorId: string | undefined, actors: Actors): ActorKind {
  if (actorId === undefined) return 'unknown';
  return actors[actorId]?.kind ?? kindOfActor(actorId);
}
