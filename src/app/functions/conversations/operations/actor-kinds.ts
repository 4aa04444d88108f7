import type { ActorKind } from '../../../cards/contract/people.ts';

/** A prefix that tells the kind, and what HubSpot knows the actor by. */
export const ACTOR_ID = /^[A-Z]-\S{1,320}$/;

const KINDS: Record<string, ActorKind> = {
  A: 'agent',
  V: 'customer',
  E: 'customer',
  B: 'bot',
  L: 'bot',
  I: 'app',
  S: 'system',
};

/** What an actor id says by itself: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide#actors */
export function kindOfActor(actorId: string | undefined): ActorKind {
  return KINDS[/^([A-Z])-/.exec(actorId ?? '')?.[1] ?? ''] ?? 'unknown';
}
