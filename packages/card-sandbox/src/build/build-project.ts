import path from 'node:path';
import { build } from 'esbuild';
import type { Project, ProjectExtension, ProjectFunction } from '../project/project.ts';
import { isFile } from '../project/source-files.ts';
import type { BuildProblem } from '../protocol/sandbox-events.ts';
import type { BuildCache } from './cache/build-cache.ts';
import { createCardBuilder, type CardBuilder } from './build-cards.ts';
import { inputsOf } from './inputs.ts';

/** One built card or function. */
export interface BuiltPart {
  /** Missing when the build failed. */
  file?: string;
  problem?: BuildProblem;
  /** The source files it is made of, relative to the source folder; `undefined` when unknown. */
  inputs?: Set<string>;
}

export interface BuiltParts {
  extensions: Map<string, BuiltPart>;
  functions: Map<string, BuiltPart>;
}

interface Place {
  /** The copy of the project's source folder. */
  source: string;
  /** An absolute folder outside it. */
  outDir: string;
  /** Cards of earlier starts. */
  cache?: BuildCache;
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
  reuse: (kind: keyof BuiltParts, name: string) => BuiltPart | undefined = () => undefined,
): Promise<BuiltParts> {
  const changed = functions.filter(({ name }) => reuse('functions', name) === undefined);
  const cardBuilder = await createCardBuilder(place.source, place.cache);
  const [cards, bundles] = await inProduction(async () => {
    // Bundled together, functions that import the same packages are much faster; one that fails would stop all.
    const together = bundle(changed, place).then(
      () => true,
      () => false,
    );
    return Promise.all([
      Promise.all(
        extensions.map(async (one) => {
          const part = reuse('extensions', one.name) ?? (await buildCard(one, place, cardBuilder));
          return [one.name, part] as const;
        }),
      ),
      Promise.all(
        functions.map(async (one) => {
          const part =
            reuse('functions', one.name) ?? (await buildFunction(one, place, await together));
          return [one.name, part] as const;
        }),
      ),
    ]);
  });
  await cardBuilder.store();
  return { extensions: new Map(cards), functions: new Map(bundles) };
}

function buildCard(
  { name, title, entry }: ProjectExtension,
  place: Place,
  builder: CardBuilder,
): Promise<BuiltPart> {
  return attempt(`"${title}"`, entry, place, () =>
    builder.build(entry, path.join(place.outDir, 'cards', name)),
  );
}

/** @param isBundled Whether its bundle exists already. */
function buildFunction(one: ProjectFunction, place: Place, isBundled: boolean): Promise<BuiltPart> {
  return attempt(`The function "${one.name}"`, one.entry, place, async () => {
    if (!isBundled) await bundle([one], place);
    return path.join(place.outDir, `${bundleOf(one)}.cjs`);
  });
}

/** Bundles each function into one file. */
async function bundle(functions: ProjectFunction[], place: Place): Promise<void> {
  await build({
    entryPoints: functions.map((one) => ({
      in: path.join(place.source, one.entry),
      out: bundleOf(one),
    })),
    outdir: place.outDir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  });
}

/** A function's built file, relative and without its extension. */
function bundleOf({ name }: ProjectFunction): string {
  return path.join('functions', name.replace(/[^\w-]/g, '_'));
}

async function attempt(
  what: string,
  entry: string,
  { source }: Place,
  make: () => Promise<string>,
): Promise<BuiltPart> {
  const inputs = await inputsOf(source, entry);
  try {
    if (!(await isFile(path.join(source, entry)))) throw new Error(missingEntry(entry));
    return { file: await make(), inputs };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problem: { what, message: withoutFolder(message, source) }, inputs };
  }
}

function missingEntry(entry: string): string {
  const isRooted = entry.includes(path.sep);
  const hint = isRooted
    ? ''
    : `: name it from the source folder, as in /app/…/${path.win32.basename(entry)}`;
  return `${entry} is missing${hint}.`;
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
