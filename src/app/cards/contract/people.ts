import type { ActorKind } from './actor-kind.ts';

/** Somebody met on a thread, by actor id (`A-`, `V-`, `E-`, …). */
export interface Actor {
  kind: ActorKind;
  /** Absent when HubSpot tells none. */
  name?: string;
  email?: string;
}

/** Actor id → who that is. An id that is not a key is somebody whose name could not be learned. */
export type Actors = Record<string, Actor>;

/** Somebody a thread can be assigned to. */
export interface Agent {
  actorId: string;
  name: string;
  email?: string;
}
