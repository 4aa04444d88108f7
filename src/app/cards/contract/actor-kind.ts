/** `customer` is a visitor or a bare e-mail address, `app` an integration, `team` a HubSpot team, `unknown` any kind HubSpot adds later. */
export type ActorKind = 'agent' | 'customer' | 'bot' | 'app' | 'system' | 'team' | 'unknown';

/** An actor id: capital letters for the kind, a hyphen, and HubSpot's id of the actor. */
export const ACTOR_ID = /^[A-Z]+-\S{1,320}$/;

const KINDS: Partial<Record<string, ActorKind>> = {
  A: 'agent',
  V: 'customer',
  E: 'customer',
  B: 'bot',
  L: 'bot',
  I: 'app',
  S: 'system',
  T: 'team',
  TEAM: 'team',
};

/** The kind that the prefix of an actor id stands for: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide#actors */
export function kindOfActor(actorId: string | undefined): ActorKind {
  return KINDS[/^([A-Z]+)-/.exec(actorId ?? '')?.[1] ?? ''] ?? 'unknown';
}
