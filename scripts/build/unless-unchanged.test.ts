import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unlessUnchanged } from './unless-unchanged.ts';

const STEP = { name: 'text', sources: /\.txt$/, output: 'out/text.js' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'unless-unchanged-'));
  await write('src/app/texts/en.txt', 'text');
  await write('scripts/build/build.ts', '');
  await write('scripts/config-files/schema.ts', '');
  await write('node_modules/.package-lock.json', '{}');
  await run();
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

const build = () => write('src/app/out/text.js', 'built');

/** @returns whether the step did its work */
async function run(work: () => Promise<unknown> = build): Promise<boolean> {
  const spy = vi.fn(work);
  await unlessUnchanged(STEP, spy, folder);
  return spy.mock.calls.length > 0;
}

it('does nothing after a success', async () => {
  expect(await run()).toBe(false);
  await write('src/app/texts/notes.md', 'No source of this step.');
  expect(await run()).toBe(false);
});

it.each<[string, () => Promise<void>]>([
  ['a changed source', () => write('src/app/texts/en.txt', 'word')],
  ['a new source', () => write('src/app/texts/de.txt', '')],
  ['a removed source', () => rm(path.join(folder, 'src/app/texts/en.txt'))],
  ['a changed result', () => write('src/app/out/text.js', 'edited')],
  ['a missing result', () => rm(path.join(folder, 'src/app/out'), { recursive: true })],
  ['a change of the build', () => write('scripts/build/build.ts', 'minify')],
  ['other packages', () => write('node_modules/.package-lock.json', '{ "packages": {} }')],
])('works again after %s, once', async (_, change) => {
  await change();
  expect(await run()).toBe(true);
  expect(await run()).toBe(false);
});

it('works again after a failure', async () => {
  await write('src/app/texts/en.txt', 'wrong');
  await expect(run(() => Promise.reject(new Error('wrong')))).rejects.toThrow('wrong');
  expect(await run()).toBe(true);
});

it('works again when a source has changed during the work', async () => {
  await write('src/app/texts/en.txt', 'second');
  await run(async () => {
    await build();
    await write('src/app/texts/en.txt', 'third');
  });
  expect(await run()).toBe(true);
});

it('works every time when nobody knows which packages are installed', async () => {
  await rm(path.join(folder, 'node_modules'), { recursive: true });
  expect(await run()).toBe(true);
  expect(await run()).toBe(true);
});
