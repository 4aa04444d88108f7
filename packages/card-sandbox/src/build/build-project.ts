import path from 'node:path';
import { build } from 'esbuild';
import type { Project, ProjectExtension, ProjectFunction } from '../project/project.ts';
import { isFile } from '../project/source-files.ts';
import type { BuildCache } from './cache/build-cache.ts';
import { inputsOf } from './inputs.ts';
import { openPartCache, type BuiltPart, type Part } from './part-cache.ts';

export interface BuiltParts {
  extensions: Map<string, BuiltPart>;
  functions: Map<string, BuiltPart>;
}

interface Place {
  /** The copy of the project's source folder. */
  source: string;
  /** An absolute folder outside it. */
  outDir: string;
  /** Parts of earlier starts. */
  cache?: BuildCache;
  /** Folders whose packages are being installed, relative to the source: their parts are not built. */
  waiting?: string[];
}

/**
 * Builds each card with HubSpot's builder and bundles each function into one file. A part that fails to build does not
 * stop the others.
 *
 * @param reuse Returns an earlier build that is still valid, by kind and name.
 */
export async function buildProject(
  { extensions, functions }: Pick<Project, 'extensions' | 'functions'>,
  place: Place,
  reuse: (kind: Part['kind'], name: string) => BuiltPart | undefined = () => undefined,
): Promise<BuiltParts> {
  const cache = await openPartCache(place.source, place.cache);
  const parts = [
    ...extensions.map((one) => cardPart(one, place)),
    ...functions.map((one) => functionPart(one, place)),
  ];
  const built = new Map<Part, BuiltPart>();
  await Promise.all(
    parts.map(async (part) => {
      const known = reuse(part.kind, part.name) ?? (await cache.restore(part));
      if (known) built.set(part, known);
    }),
  );
  const missing = parts.filter((part) => !built.has(part));
  const isWaiting = ({ entry }: Part) => place.waiting?.includes(path.dirname(entry)) ?? false;
  const ready = missing.filter((part) => !isWaiting(part));
  const results = await inProduction(() => buildParts(ready, place));
  await cache.store(results);
  const waiting = missing.filter(isWaiting).map((part) => [part, waitingPart(part)] as const);
  const all = [...built, ...results, ...waiting];
  const allOf = (kind: Part['kind']) =>
    new Map(all.flatMap(([part, one]) => (part.kind === kind ? [[part.name, one] as const] : [])));
  return { extensions: allOf('extensions'), functions: allOf('functions') };
}

function waitingPart({ what }: Part): BuiltPart {
  const message = 'They are being installed. The page loads again when they are there.';
  return { problem: { what, message, waits: true } };
}

async function buildParts(parts: Part[], place: Place): Promise<[Part, BuiltPart][]> {
  // Bundled together, functions that import the same packages are much faster; one that fails would stop all.
  const together = bundle(
    parts.filter(({ kind }) => kind === 'functions'),
    place,
  ).then(
    () => true,
    () => false,
  );
  const make = async (part: Part) => {
    if (part.kind === 'extensions') await buildCard(part, place);
    else if (!(await together)) await bundle([part], place);
  };
  return Promise.all(
    parts.map(async (part) => [part, await attempt(part, place, () => make(part))]),
  );
}

function cardPart({ name, title, entry }: ProjectExtension, { outDir }: Place): Part {
  const outputDir = path.join(outDir, 'cards', name);
  const file = path.join(outputDir, `${path.parse(entry).name}.js`);
  return { kind: 'extensions', name, what: `"${title}"`, entry, outputDir, file };
}

function functionPart({ name, entry }: ProjectFunction, { outDir }: Place): Part {
  const outputDir = path.join(outDir, 'functions', name.replace(/[^\w-]/g, '_'));
  const file = path.join(outputDir, 'function.cjs');
  return { kind: 'functions', name, what: `The function "${name}"`, entry, outputDir, file };
}

async function buildCard({ entry, outputDir }: Part, { source }: Place): Promise<void> {
  // Loaded here, because it takes a second, and most starts build no card.
  const { remoteBuild } = await import('@hubspot/ui-extensions-dev-server/build');
  const { dir, base } = path.parse(entry);
  const root = path.join(source, dir);
  await remoteBuild({ root, entryPoint: base, outputDir, logLevel: 'silent' });
}

/** Bundles each function into one file. */
async function bundle(functions: Part[], { source, outDir }: Place): Promise<void> {
  if (functions.length === 0) return;
  await build({
    entryPoints: functions.map(({ entry, file }) => ({
      in: path.join(source, entry),
      out: path.relative(outDir, file).replace(/\.cjs$/, ''),
    })),
    outdir: outDir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  });
}

async function attempt({ what, entry, file }: Part, { source }: Place, make: () => Promise<void>) {
  const inputs = await inputsOf(source, entry);
  try {
    if (!(await isFile(path.join(source, entry)))) throw new Error(missingEntry(entry));
    await make();
    return { file, inputs };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const shown = withoutFolder(message, source);
    return { problem: { what, message: `${shown}${missingFileHint(shown)}` }, inputs };
  }
}

function missingEntry(entry: string): string {
  const isRooted = entry.includes(path.sep);
  const hint = isRooted
    ? ''
    : `: name it from the source folder, as in /app/…/${path.win32.basename(entry)}`;
  return `${entry} is missing${hint}.`;
}

function missingFileHint(message: string): string {
  return /Could not resolve "\.{1,2}\//.test(message)
    ? '\nThe file does not exist. If a build step of the project writes it, run that step first.'
    : '';
}

/** HubSpot's builder writes NODE_ENV into the bundle; a test run must not change the result. */
async function inProduction<Result>(build: () => Promise<Result>): Promise<Result> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await build();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** Shortens file names to their place in the project; messages hold them as relative or absolute paths. */
function withoutFolder(message: string, folder: string): string {
  return [path.relative('', folder), folder].reduce(
    (left, spelling) => left.replaceAll(`${spelling}${path.sep}`, ''),
    message,
  );
}
