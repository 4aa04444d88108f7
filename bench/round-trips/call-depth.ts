import type { LoggedRequest } from 'hubspot-simulator';

/** Both times of a logged call are whole milliseconds. */
const ROUNDING_MS = 2;

/**
 * How many of these calls came one after another: the length of the longest chain in which each began when the one
 * before had ended.
 */
export function callDepth(requests: Pick<LoggedRequest, 'at' | 'milliseconds'>[]): number {
  const calls = requests
    .map(({ at, milliseconds }) => ({ start: Date.parse(at), end: Date.parse(at) + milliseconds }))
    .sort((a, b) => a.start - b.start);
  const depths: number[] = [];
  calls.forEach(({ start }, index) => {
    const before = calls.slice(0, index).map(({ end }, earlier) => ({
      depth: depths[earlier] ?? 0,
      ended: end <= start + ROUNDING_MS,
    }));
    depths.push(1 + Math.max(0, ...before.map(({ depth, ended }) => (ended ? depth : 0))));
  });
  return Math.max(0, ...depths);
}
