import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { BuildProblem } from '../protocol/sandbox-events.ts';
import type { BuildCache } from './cache/build-cache.ts';
import { createContentHash } from './cache/content-hash.ts';
import { packageNames } from './packages/provide-packages.ts';

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** A card or function of a project. */
export interface Part {
  kind: 'extensions' | 'functions';
  name: string;
  /** How messages name it. */
  what: string;
  /** Relative to the source. */
  entry: string;
  /** Contains what is built of this part, and nothing else. */
  outputDir: string;
  /** The built file, in this folder. */
  file: string;
}

export interface BuiltPart {
  /** Missing when the build failed. */
  file?: string;
  problem?: BuildProblem;
  /** The source files it is made of, relative to the source folder; `undefined` when unknown. */
  inputs?: Set<string>;
}

interface PartCache {
  /** Takes what an earlier start has built of a part. */
  restore: (part: Part) => Promise<BuiltPart | undefined>;
  /** Keeps what has been built, unless something has changed in the meantime. */
  store: (results: [Part, BuiltPart][]) => Promise<void>;
}

/** @param source The absolute folder that the parts are built from; it contains links to the packages. */
export async function openPartCache(source: string, cache?: BuildCache): Promise<PartCache> {
  const sources = cache && (await hashOf(source));
  if (cache === undefined || sources === undefined) return NO_CACHE;
  const keyOf = ({ kind, entry }: Part) => {
    const hash = createContentHash();
    hash.addContent(kind, entry);
    hash.addContent('sources', sources);
    return hash.digest();
  };
  return {
    restore: async (part) => {
      if (!(await cache.restore(keyOf(part), part.outputDir))) return undefined;
      return { file: part.file, inputs: await readInputs(part) };
    },
    store: async (results) => {
      const succeeded = results.filter(([, built]) => built.file !== undefined);
      if (succeeded.length === 0 || (await hashOf(source)) !== sources) return;
      for (const [part, built] of succeeded) {
        await writeInputs(part, built.inputs);
        await cache.store(keyOf(part), part.outputDir);
      }
    },
  };
}

const NO_CACHE: PartCache = {
  restore: () => Promise.resolve(undefined),
  store: () => Promise.resolve(),
};

const Inputs = z.array(z.string());

const inputsFile = ({ outputDir }: Part) => path.join(outputDir, 'inputs.json');

async function readInputs(part: Part): Promise<Set<string> | undefined> {
  const text = await readFile(inputsFile(part), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : new Set(Inputs.parse(JSON.parse(text)));
}

async function writeInputs(part: Part, inputs: Set<string> | undefined): Promise<void> {
  if (inputs !== undefined) await writeFile(inputsFile(part), JSON.stringify([...inputs]));
}

/**
 * A hash of all that builds read: the source, the packages that it can import, the builders, and the variables that
 * HubSpot's builder writes into bundles.
 *
 * @returns undefined when something cannot be read
 */
async function hashOf(source: string): Promise<string | undefined> {
  try {
    const hash = createContentHash();
    for (const installed of hash.addFolder(source)) {
      for (const name of (await packageNames(installed)).sort()) {
        hash.addPackage(name, path.dirname(installed));
      }
    }
    hash.addFolder(HERE);
    for (const name of BUILDERS) hash.addVersions(name, HERE);
    const variables = Object.entries(process.env).filter(([name]) => name.startsWith('VITE_'));
    hash.addContent(process.version, JSON.stringify(variables.sort()));
    return hash.digest();
  } catch {
    return undefined;
  }
}

/** The published package contains the first one. */
const BUILDERS = ['@hubspot/ui-extensions-dev-server', 'vite', 'esbuild'];
