import type { Version } from '../versions.ts';
import type { World } from '../world.ts';

/** One call of an operation, past authorization. */
export interface Call {
  /** Absent outside the conversations API. */
  readonly version?: Version | undefined;
  /** The address without its query. */
  readonly url: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly world: World;
  parameter(name: string): string;
  /** How long a message sent by this call stays away from its thread, by the simulator's clock. */
  readonly lateMilliseconds: number;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** @throws ApiError whatever HubSpot would refuse */
export type Handler = (call: Call) => Answer;

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const noContent: Answer = { status: 204 };
