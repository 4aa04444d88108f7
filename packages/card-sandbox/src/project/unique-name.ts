import path from 'node:path';

/** A name for what is built from an entry: the entry's own, with a number where another one has it already. */
export function uniqueName(entry: string, others: { name: string }[]): string {
  const own = path.parse(entry).name.replace(/[^\w-]/g, '_');
  const taken = new Set(others.map(({ name }) => name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? own : `${own}-${number}`;
    if (!taken.has(name)) return name;
  }
}
