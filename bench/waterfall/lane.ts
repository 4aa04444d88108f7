/** Something that takes time, in upstream round trips since the card started. */
export interface Bar {
  what: string;
  from: number;
  to: number;
}

/** The bars of one part. */
export interface Lane {
  where: string;
  bars: Bar[];
}

/** A moment at which the agent sees something new. */
export interface Moment {
  what: string;
  at: number;
}

/** Merges bars of the same kind at the same time into one with their count. */
export function grouped(bars: Bar[]): Bar[] {
  const groups = new Map<string, Bar[]>();
  for (const bar of bars) {
    const key = JSON.stringify(bar);
    groups.set(key, [...(groups.get(key) ?? []), bar]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return group.length === 1 ? first : { ...first, what: `${group.length} × ${first.what}` };
  });
}
