import path from 'node:path';

/** Names a built file after its entry, with a number when another extension has the name. */
export function uniqueName(entry: string, others: { name: string }[]): string {
  const base = path.parse(entry).name.replace(/[^\w-]/g, '_');
  const taken = new Set(others.map(({ name }) => name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(name)) return name;
  }
}
