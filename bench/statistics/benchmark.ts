/** One line of the table. */
export interface Row {
  what: string;
  value: number;
  /** What the value is compared with, in the same unit. */
  baseline?: number | undefined;
  /** The ratio of value to baseline if it was measured by itself, as the median of pairs is. */
  ratio?: number;
  /** Of value and baseline; empty for a plain count. */
  unit: string;
  /** The maximum of the value or of the ratio; undefined if the row is only informative. */
  limit?: { on: 'value' | 'ratio'; atMost: number };
}

/** What a `*.bench.ts` file exports as `benchmark`. */
export interface Benchmark {
  /** Heading above the table. */
  title: string;
  measure: () => Promise<Row[]>;
}

/** The ratio of value to baseline; undefined without a baseline. */
export function ratioOf({ value, baseline, ratio }: Row): number | undefined {
  if (ratio !== undefined) return ratio;
  return baseline === undefined || baseline === 0 ? undefined : value / baseline;
}

/** Whether a row misses its limit. A row that could not be measured does. */
export function isMissed(row: Row): boolean {
  if (!row.limit) return false;
  const measured = row.limit.on === 'value' ? row.value : ratioOf(row);
  return measured === undefined || !(measured <= row.limit.atMost);
}
