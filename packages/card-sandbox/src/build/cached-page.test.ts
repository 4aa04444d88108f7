import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openBuildCache, type BuildCache } from './cache/build-cache.ts';
import { buildCachedPage } from './cached-page.ts';

let folder: string;
let cache: BuildCache;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cached-page-'));
  await mkdir(path.join(folder, 'source'));
  await mkdir(path.join(folder, 'cache'));
  await writeFile(path.join(folder, 'source', 'page.tsx'), 'first');
  await writeFile(path.join(folder, 'packages.json'), 'installed');
  cache = openBuildCache(path.join(folder, 'cache'), 5);
});
afterEach(() => rm(folder, { recursive: true }));

interface Build {
  /** Files that the page is made of, beside its source. */
  inputs?: string[];
  /** Runs before the source is read. */
  atStart?: () => Promise<void>;
}

/** Starts once. @returns how often it built, and the page */
async function start({ inputs = [], atStart }: Build = {}) {
  const outDir = await mkdtemp(path.join(folder, 'out-'));
  const file = path.join(folder, 'source', 'page.tsx');
  const source = {
    folder: path.join(folder, 'source'),
    files: [path.join(folder, 'packages.json')],
  };
  let builds = 0;
  await buildCachedPage(outDir, cache, source, async () => {
    builds += 1;
    await atStart?.();
    await writeFile(path.join(outDir, 'page.js'), await readFile(file, 'utf8'));
    return [file, path.join(folder, 'node_modules', 'react', 'index.js'), ...inputs];
  });
  return { builds, page: await readFile(path.join(outDir, 'page.js'), 'utf8') };
}

it('builds the page once', async () => {
  expect(await start()).toEqual({ builds: 1, page: 'first' });
  expect(await start()).toEqual({ builds: 0, page: 'first' });
});

it.each(['source/page.tsx', 'source/other.ts', 'packages.json'])(
  'builds again after a change of %s',
  async (file) => {
    await start();
    await writeFile(path.join(folder, file), 'second');
    expect((await start()).builds).toBe(1);
  },
);

it('keeps nothing of a build during which the source changed', async () => {
  const atStart = () => writeFile(path.join(folder, 'source', 'page.tsx'), 'second');
  expect(await start({ atStart })).toEqual({ builds: 1, page: 'second' });
  await writeFile(path.join(folder, 'source', 'page.tsx'), 'first');
  expect(await start()).toEqual({ builds: 1, page: 'first' });
});

it('builds every time if a file is missing', async () => {
  await rm(path.join(folder, 'packages.json'));
  expect((await start()).builds).toBe(1);
  expect((await start()).builds).toBe(1);
});

it('keeps nothing of a build that reads a file from elsewhere', async () => {
  const elsewhere = path.join(folder, 'elsewhere.ts');
  expect((await start({ inputs: [elsewhere] })).builds).toBe(1);
  expect((await start({ inputs: [elsewhere] })).builds).toBe(1);
});
