import type { Import } from './imports.ts';

const CARDS = 'src/app/cards';
const CONVERSATIONS = 'src/app/functions/conversations';

/** What the picture draws as one, by the folder or file it begins with; the first that fits. */
const PARTS: readonly (readonly [begins: string, part: string])[] = [
  [`${CARDS}/contract/`, 'contract'],
  [`${CARDS}/i18n/`, 'i18n'],
  [`${CARDS}/`, 'cards'],
  [`${CONVERSATIONS}/operations/`, 'operations'],
  [`${CONVERSATIONS}/hubspot/`, 'hubspot'],
  [`${CONVERSATIONS}/`, 'main'],
];

/** They exercise the others, and import whatever that takes. */
const EXERCISES = ['bench', 'e2e', 'together'];

/** The part that a file is drawn in: of the sandbox its folder, or `start` for what lies beside the folders. */
export function partOf(file: string): string | undefined {
  const [, part] = PARTS.find(([begins]) => file.startsWith(begins)) ?? [];
  if (part) return part;
  const [top, folder = '', ...rest] = file.split('/');
  if (top !== 'sandbox') return undefined;
  if (rest.length === 0) return 'start';
  return EXERCISES.includes(folder) ? undefined : folder;
}

/** The folder of the card that a file is in; undefined outside the card and for the files at its top. */
export function cardFolderOf(file: string): string | undefined {
  const [folder, ...rest] = file.startsWith(`${CARDS}/`)
    ? file.slice(CARDS.length + 1).split('/')
    : [];
  return rest.length > 0 ? folder : undefined;
}

/** Which part imports which others. @returns both in alphabetical order */
export function importsBetween(
  imports: Import[],
  partOf: (file: string) => string | undefined,
): Map<string, string[]> {
  const between = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [importer, imported] = [partOf(from), partOf(to)];
    if (importer === undefined) continue;
    const others = between.get(importer) ?? new Set();
    if (imported !== undefined && imported !== importer) others.add(imported);
    between.set(importer, others);
  }
  return new Map([...between].sort().map(([part, others]) => [part, [...others].sort()]));
}

/** A way from a part back to itself; undefined when there is none. */
export function circleIn(between: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (part: string, way: string[]): string[] | undefined => {
    if (way.includes(part)) return [...way.slice(way.indexOf(part)), part];
    if (done.has(part)) return undefined;
    for (const next of between.get(part) ?? []) {
      const circle = walk(next, [...way, part]);
      if (circle) return circle;
    }
    done.add(part);
    return undefined;
  };
  for (const part of between.keys()) {
    const circle = walk(part, []);
    if (circle) return circle;
  }
  return undefined;
}
