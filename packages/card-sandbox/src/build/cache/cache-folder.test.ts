import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cacheFolder } from './cache-folder.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'cache-folder-'));
});
afterEach(() => rm(cache, { recursive: true }));

it('creates a folder that only this user can read and write', async () => {
  const folder = await cacheFolder('packages', { XDG_CACHE_HOME: cache });
  expect(folder).toBe(path.join(cache, 'card-sandbox', 'packages'));
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

it.each(['card-sandbox', 'card-sandbox/packages'])(
  'refuses a folder that others can write to: %s',
  async (name) => {
    await mkdir(path.join(cache, 'card-sandbox', 'packages'), { recursive: true, mode: 0o700 });
    await chmod(path.join(cache, name), 0o777);
    await expect(cacheFolder('packages', { XDG_CACHE_HOME: cache })).rejects.toThrow(
      'must belong to you',
    );
  },
);

it('refuses a file in place of a folder, and names it', async () => {
  await writeFile(path.join(cache, 'card-sandbox'), '');
  await expect(cacheFolder('packages', { XDG_CACHE_HOME: cache })).rejects.toThrow(
    `${path.join(cache, 'card-sandbox', 'packages')} cannot be created`,
  );
});

it.runIf(process.platform === 'linux')('ends where the system allows no folders', async () => {
  await expect(cacheFolder('packages', { XDG_CACHE_HOME: '/proc/none' })).rejects.toThrow(
    '/proc/none/card-sandbox/packages cannot be created',
  );
});
