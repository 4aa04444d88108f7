import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildCache } from './cache/build-cache.ts';
import { createContentHash } from './cache/content-hash.ts';
import { packageNames } from './packages.ts';

const HERE = path.dirname(fileURLToPath(import.meta.url));

export interface CardBuilder {
  /** Builds one card with HubSpot's builder, or takes it from the cache. @returns its file */
  build: (entry: string, outputDir: string) => Promise<string>;
  /** Puts what has been built into the cache, unless something has changed in the meantime. */
  store: () => Promise<void>;
}

/**
 * Creates a builder of cards, whose results are the files that HubSpot's builder writes.
 *
 * @param source The absolute folder that entries are relative to; it contains links to the packages.
 */
export async function createCardBuilder(source: string, cache?: BuildCache): Promise<CardBuilder> {
  const inputs = cache && (await cardInputs(source));
  const keyOf = (entry: string) => {
    if (inputs === undefined) return undefined;
    const hash = createContentHash();
    hash.addContent(inputs, entry);
    return hash.digest();
  };
  const built: { key: string; outputDir: string }[] = [];
  return {
    build: async (entry, outputDir) => {
      const { dir, base, name } = path.parse(entry);
      const file = path.join(outputDir, `${name}.js`);
      const key = keyOf(entry);
      if (key !== undefined && (await cache?.restore(key, outputDir))) return file;
      // Loaded here, because it takes a second, and most runs build no card.
      const { remoteBuild } = await import('@hubspot/ui-extensions-dev-server/build');
      const root = path.join(source, dir);
      await remoteBuild({ root, entryPoint: base, outputDir, logLevel: 'silent' });
      if (key !== undefined) built.push({ key, outputDir });
      return file;
    },
    store: async () => {
      if (built.length === 0 || (await cardInputs(source)) !== inputs) return;
      for (const { key, outputDir } of built) await cache?.store(key, outputDir);
    },
  };
}

/**
 * A hash of all that a card's build reads: the source, the packages that it can import, the builder, and the variables
 * that the builder writes into bundles.
 *
 * @returns undefined when something cannot be read
 */
async function cardInputs(source: string): Promise<string | undefined> {
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
const BUILDERS = ['@hubspot/ui-extensions-dev-server', 'vite'];
