/** Something that takes time, in upstream round trips since the card was started. */
export interface Bar {
  what: string;
  from: number;
  to: number;
}

/** What happens in one place. */
export interface Lane {
  where: string;
  bars: Bar[];
}

/** A moment at which the agent sees more than before. */
export interface Moment {
  what: string;
  at: number;
}

/** Bars of the same kind at the same time become one, which says how many they are. */
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
