import type { ActorKind } from './actor-kind.ts';

/** A person, bot or app on a thread. Its id is a letter and HubSpot's id: `A-`, `V-`, `E-`, … */
export interface Actor {
  kind: ActorKind;
  /** Absent when HubSpot sends none. */
  name?: string;
  email?: string;
  /** Absent for somebody who is available, and where the app may not read users. */
  absence?: Absence;
}

/** An agent is away by their own choice, or off until their next working hours. */
export interface Absence {
  /** ISO 8601 in UTC; absent for somebody who is away. */
  until?: string;
}

/** Actors by id. A missing key means that the name is unknown. */
export type Actors = Record<string, Actor>;

/** A user to whom a thread can be assigned. */
export interface Agent {
  actorId: string;
  name: string;
  email?: string;
  /** Both are absent where the app may not read users. */
  team?: string;
  absence?: Absence;
}
