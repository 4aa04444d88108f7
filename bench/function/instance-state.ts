import type { Row } from '../statistics/benchmark.ts';

/** Whether the function's instance has handled a call before. */
export type InstanceState = 'cold' | 'warm';

/**
 * Limits a row's ratio for warm instances only: a cold start costs any function more than a round trip.
 *
 * @returns The limit to spread into the row; empty for a cold instance.
 */
export function limitIfWarm(state: InstanceState, atMost: number): Pick<Row, 'limit'> {
  return state === 'warm' ? { limit: { on: 'ratio', atMost } } : {};
}
