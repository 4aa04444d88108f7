import { median } from './median.ts';
import type { Row } from './benchmark.ts';

/** A measurement and its baseline, taken right after each other. */
export interface Pair {
  value: number;
  baseline: number;
}

/**
 * Summarizes interleaved pairs. The ratio is the median of the pairs' own ratios: whatever slows the machine down slows
 * both sides of a pair, so the ratio also holds on a shared machine.
 */
export function mediansOf(pairs: Pair[]): Required<Pick<Row, 'value' | 'ratio'>> & Pair {
  return {
    value: median(pairs.map(({ value }) => value)),
    baseline: median(pairs.map(({ baseline }) => baseline)),
    ratio: median(pairs.map(({ value, baseline }) => value / baseline)),
  };
}

/**
 * Takes both measurements of a pair, one after the other.
 *
 * @param turn Which pair this is; the order alternates, so that neither side always comes first.
 */
export async function measurePair<Value, Baseline>(
  turn: number,
  measureValue: () => Promise<Value>,
  measureBaseline: () => Promise<Baseline>,
): Promise<[Value, Baseline]> {
  if (turn % 2 === 0) {
    const baseline = await measureBaseline();
    return [await measureValue(), baseline];
  }
  const value = await measureValue();
  return [value, await measureBaseline()];
}

/** Measures a number of pairs. Both sides are numbers in the same unit. */
export async function measurePairs(
  count: number,
  measureValue: () => Promise<number>,
  measureBaseline: () => Promise<number>,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const [value, baseline] = await measurePair(turn, measureValue, measureBaseline);
    pairs.push({ value, baseline });
  }
  return pairs;
}
