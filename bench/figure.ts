/** One line of the table. */
export interface Row {
  what: string;
  figure: number;
  /** What the figure is held against, in the same unit. */
  baseline?: number;
  /** Of figure and baseline; empty for a plain count. */
  unit: string;
  /** The most that the figure, or its ratio to the baseline, may be; absent for what is only stated. */
  limit?: { on: 'figure' | 'ratio'; atMost: number };
}

/** What a `*.bench.ts` file exports as `figure`. */
export interface Figure {
  /** What it tells, as a heading. */
  title: string;
  measure: () => Promise<Row[]>;
}

/** Figure divided by baseline; undefined without one. */
export function ratioOf({ figure, baseline }: Row): number | undefined {
  return baseline === undefined || baseline === 0 ? undefined : figure / baseline;
}

/** True when the limit is not kept; what cannot be measured keeps no limit. */
export function isMissed(row: Row): boolean {
  if (!row.limit) return false;
  const held = row.limit.on === 'figure' ? row.figure : ratioOf(row);
  return held === undefined || !(held <= row.limit.atMost);
}
