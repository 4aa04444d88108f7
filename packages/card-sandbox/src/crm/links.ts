import type { RecordName } from './crm.ts';

interface Link {
  from: RecordName;
  to: RecordName;
  label?: string;
}

export type Linked = RecordName & { labels: string[] };

/** Keeps which records are associated, in both directions, and what was removed. */
export function createLinks(initial: Link[]) {
  let links = [...initial];
  const removed = new Set<string>();
  return {
    /**
     * Lists the records associated with one.
     * @param others Those that are associated without a link.
     */
    of: (name: RecordName, others: RecordName[]): Linked[] => {
      const found = new Map<string, Linked>();
      const add = (other: RecordName, label?: string) => {
        if (removed.has(pairOf(name, other))) return;
        const known = found.get(keyOf(other)) ?? { ...other, labels: [] };
        if (label !== undefined) known.labels.push(label);
        found.set(keyOf(other), known);
      };
      for (const other of others) add(other);
      for (const { from, to, label } of links) {
        if (keyOf(from) === keyOf(name)) add(to, label);
        else if (keyOf(to) === keyOf(name)) add(from, label);
      }
      return [...found.values()];
    },
    add: (from: RecordName, to: RecordName, label?: string) => {
      removed.delete(pairOf(from, to));
      links.push({ from, to, label });
    },
    removeLabel: (from: RecordName, to: RecordName, label: string) => {
      links = links.map((link) =>
        pairOf(link.from, link.to) === pairOf(from, to) && link.label === label
          ? { from: link.from, to: link.to }
          : link,
      );
    },
    remove: (from: RecordName, to: RecordName) => {
      links = links.filter((link) => pairOf(link.from, link.to) !== pairOf(from, to));
      removed.add(pairOf(from, to));
    },
  };
}

function keyOf({ kind, id }: RecordName): string {
  return `${kind}/${id}`;
}

function pairOf(one: RecordName, other: RecordName): string {
  return [keyOf(one), keyOf(other)].sort().join(' ');
}
