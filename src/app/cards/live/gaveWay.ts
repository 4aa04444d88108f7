import type { Answer } from '../data/answer.ts';

/** True of a look for news that did not come about because HubSpot's limits were needed for work: nothing is wrong. */
export function gaveWay(answer: Answer<unknown>): boolean {
  return !answer.ok && answer.failure.code === 'RATE_LIMITED';
}
