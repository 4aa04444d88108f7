import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openBuildCache } from './build-cache.ts';

let folder: string;
let entries: string;
let built: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'build-cache-'));
  entries = path.join(folder, 'entries');
  built = path.join(folder, 'built');
  await mkdir(entries);
  await mkdir(built);
  await writeFile(path.join(built, 'Card.js'), 'card');
});
afterEach(() => rm(folder, { recursive: true }));

it('restores a folder under its key only', async () => {
  const cache = openBuildCache(entries, 2);
  await cache.store('one', built);
  const into = path.join(folder, 'restored');
  expect(await cache.restore('other', into)).toBe(false);
  expect(await cache.restore('one', into)).toBe(true);
  expect(await readFile(path.join(into, 'Card.js'), 'utf8')).toBe('card');
});

it('keeps the entries that were used last', async () => {
  const cache = openBuildCache(entries, 2);
  for (const [key, year] of [
    ['one', 2001],
    ['two', 2002],
  ] as const) {
    await cache.store(key, built);
    await utimes(path.join(entries, key), new Date(year, 0), new Date(year, 0));
  }
  await cache.restore('one', path.join(folder, 'restored'));
  await cache.store('three', built);
  expect((await readdir(entries)).sort()).toEqual(['one', 'three']);
});

it('stores the same entry at the same time without leftovers', async () => {
  const cache = openBuildCache(entries, 5);
  await Promise.all([cache.store('one', built), cache.store('one', built)]);
  await cache.store('one', built);
  expect(await readdir(entries)).toEqual(['one']);
});

it.each<[string, (entry: string) => Promise<void>]>([
  ['was shortened', (entry) => writeFile(path.join(entry, 'files', 'Card.js'), 'ca')],
  ['lost a file', (entry) => rm(path.join(entry, 'files', 'Card.js'))],
  [
    'is a file',
    async (entry) => {
      await rm(entry, { recursive: true });
      await writeFile(entry, 'garbage');
    },
  ],
])('does not restore an entry that %s, and stores it again', async (_, damage) => {
  const cache = openBuildCache(entries, 2);
  await cache.store('one', built);
  await damage(path.join(entries, 'one'));
  const into = path.join(folder, 'restored');
  expect(await cache.restore('one', into)).toBe(false);
  await cache.store('one', built);
  expect(await cache.restore('one', into)).toBe(true);
});

it('stores nothing if it cannot write', async () => {
  const cache = openBuildCache(path.join(folder, 'built', 'Card.js'), 5);
  await cache.store('one', built);
  expect(await cache.restore('one', path.join(folder, 'restored'))).toBe(false);
});
