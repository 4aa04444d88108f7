import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildCache } from './cache/build-cache.ts';
import { buildPage } from './build-page.ts';
import { createContentHash } from './cache/content-hash.ts';

const at = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The sandbox's own source, the settings that esbuild reads, and what npm has installed. */
const PAGE_SOURCE = {
  folder: at('..'),
  files: [
    '../../tsconfig.json',
    '../../../../tsconfig.json',
    '../../../../node_modules/.package-lock.json',
  ].map(at),
};

/**
 * Builds the record page into an absolute folder, or takes it from the cache if nothing has changed since.
 * @param source What the page depends on.
 */
export async function buildCachedPage(
  outDir: string,
  cache: BuildCache | undefined,
  source = PAGE_SOURCE,
  build = buildPage,
): Promise<void> {
  const key = cache && hashOf(source);
  if (key !== undefined && (await cache?.restore(key, outDir))) return;
  const inputs = await build(outDir);
  const areHashed = inputs.map((file) => path.resolve(file)).every(isPartOf(source.folder));
  // What changed during the build may be part of it.
  if (key !== undefined && areHashed && hashOf(source) === key) await cache?.store(key, outDir);
}

function isPartOf(folder: string) {
  return (file: string) =>
    file.startsWith(folder) || file.includes(`${path.sep}node_modules${path.sep}`);
}

/** @returns undefined when a file is missing, such as npm's list after an installation with another tool */
function hashOf({ folder, files }: typeof PAGE_SOURCE): string | undefined {
  try {
    const hash = createContentHash();
    hash.addFolder(folder);
    for (const file of files) hash.addFile(file);
    return hash.digest();
  } catch {
    return undefined;
  }
}
