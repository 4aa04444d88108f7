import type { Row } from './benchmark.ts';

/** Whether the function's instance has answered a call before. */
export type InstanceState = 'cold' | 'warm';

/**
 * A limit for a row's ratio, for warm instances only: a cold one costs any function more than the round trip.
 *
 * @returns Nothing for a cold instance, to be spread into the row.
 */
export function limitIfWarm(state: InstanceState, atMost: number): Pick<Row, 'limit'> {
  return state === 'warm' ? { limit: { on: 'ratio', atMost } } : {};
}
