import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openBuildCache } from './cache/build-cache.ts';
import { createCardBuilder } from './build-cards.ts';

const ENTRY = 'app/cards/Card.jsx';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'build-cards-'));
  await mkdir(path.join(folder, 'cache'));
  await write(
    ENTRY,
    'import { text } from "./text.js"; import kit from "kit"; console.log(text, kit);',
  );
  await write('app/cards/text.js', 'export const text = "first";');
  await write('app/cards/node_modules/kit/package.json', '{ "main": "index.js" }');
  await write('app/cards/node_modules/kit/index.js', 'export default "kit";');
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  const file = path.join(folder, 'source', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Builds the card in a new copy, as each start does. @returns the bundle */
async function start(duringBuild: (copy: string) => Promise<void> = () => Promise.resolve()) {
  const started = await mkdtemp(path.join(folder, 'start-'));
  const copy = path.join(started, 'copy');
  await cp(path.join(folder, 'source'), copy, { recursive: true });
  const cache = openBuildCache(path.join(folder, 'cache'), 5);
  const builder = await createCardBuilder(copy, cache);
  const file = await builder.build(ENTRY, path.join(started, 'built'));
  await duringBuild(copy);
  await builder.store();
  return readFile(file, 'utf8');
}

/** Marks what the cache contains, to recognize it. */
async function markCache(): Promise<void> {
  for (const entry of await readdir(path.join(folder, 'cache'))) {
    await appendFile(path.join(folder, 'cache', entry, 'Card.js'), '// from the cache');
  }
}

it('takes an unchanged card from the cache', async () => {
  const built = await start();
  expect(built).toContain('first');
  await markCache();
  expect(await start()).toBe(`${built}// from the cache`);
});

it.each([
  ['imports', 'app/cards/text.js', 'export const text = "second";'],
  ['gets from a package', 'app/cards/node_modules/kit/index.js', 'export default "second";'],
  ['finds first', 'app/cards/node_modules/kit/package.json', '{ "module": "second.js" }'],
])('builds a card again after a change of what it %s', async (_, file, text) => {
  await write('app/cards/node_modules/kit/second.js', 'export default "second";');
  expect(await start()).not.toContain('second');
  await markCache();
  await write(file, text);
  const built = await start();
  expect(built).toContain('second');
  expect(built).not.toContain('from the cache');
});

it('keeps nothing if a package changes during the build', async () => {
  await start((copy) =>
    writeFile(path.join(copy, 'app/cards/node_modules/kit/index.js'), 'export default "new";'),
  );
  expect(await readdir(path.join(folder, 'cache'))).toEqual([]);
});
