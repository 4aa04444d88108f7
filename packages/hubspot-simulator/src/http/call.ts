import type { Version } from '../operations/versions.ts';
import type { SimulatorState } from '../state/simulator-state.ts';

/** An authorized call of an operation. */
export interface Call {
  /** The API version in the path. */
  readonly version?: Version | undefined;
  /** The URL without its query. */
  readonly url: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly state: SimulatorState;
  parameter(name: string): string;
  /** Delay until a message sent by this call appears on its thread, by the simulator's clock. */
  readonly lateMilliseconds: number;
}

export interface ApiResponse {
  readonly status: number;
  readonly body?: unknown;
}

/** @throws ApiError for requests that HubSpot rejects */
export type Handler = (call: Call) => ApiResponse;

export const ok = (body: unknown): ApiResponse => ({ status: 200, body });
export const noContent: ApiResponse = { status: 204 };
