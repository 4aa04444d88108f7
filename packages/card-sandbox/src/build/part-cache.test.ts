import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildProject } from './build-project.ts';
import { openBuildCache, type BuildCache } from './cache/build-cache.ts';

const CODE = 'import { text } from "./text.js"; import kit from "kit"; console.log(text, kit);';

const KINDS = ['extensions', 'functions'] as const;
const ENTRIES = { extensions: 'app/cards/Card.jsx', functions: 'app/functions/greet.js' };

let folder: string;
let cache: BuildCache;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'part-cache-'));
  await mkdir(path.join(folder, 'cache'));
  cache = openBuildCache(path.join(folder, 'cache'), 5);
  for (const kind of KINDS) {
    await write(ENTRIES[kind], CODE);
    await write(`${path.dirname(ENTRIES[kind])}/text.js`, 'export const text = "first";');
  }
  await write('app/node_modules/kit/package.json', '{ "main": "index.js" }');
  await write('app/node_modules/kit/index.js', 'module.exports = "kit";');
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  const file = path.join(folder, 'source', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Builds a card and a function in a new copy, as each start does. */
async function start(duringBuild: (copy: string) => Promise<void> = () => Promise.resolve()) {
  const started = await mkdtemp(path.join(folder, 'start-'));
  const copy = path.join(started, 'copy');
  await cp(path.join(folder, 'source'), copy, { recursive: true });
  const restored: string[] = [];
  const restore: BuildCache['restore'] = async (key, into) => {
    await duringBuild(copy);
    const found = await cache.restore(key, into);
    if (found) restored.push(path.basename(into));
    return found;
  };
  const built = await buildProject(
    {
      extensions: [
        {
          ...{ name: 'Card', title: 'Card', point: 'crm.record.tab', kinds: [] },
          entry: ENTRIES.extensions,
        },
      ],
      functions: [{ name: 'greet', entry: ENTRIES.functions, folder: '', secrets: [] }],
    },
    { source: copy, outDir: path.join(started, 'built'), cache: { ...cache, restore } },
  );
  const part = {
    extensions: built.extensions.get('Card'),
    functions: built.functions.get('greet'),
  };
  const codeOf = (kind: (typeof KINDS)[number]) => readFile(part[kind]?.file ?? '', 'utf8');
  const isFromCache = {
    extensions: restored.includes('Card'),
    functions: restored.includes('greet'),
  };
  return { part, codeOf, isFromCache };
}

describe.each(KINDS)('the cache of %s', (kind) => {
  it('keeps an unchanged part, with the list of its files', async () => {
    const first = await start();
    const code = await first.codeOf(kind);
    expect(code).toContain('first');
    expect(first.isFromCache[kind]).toBe(false);
    const second = await start();
    expect(second.isFromCache[kind]).toBe(true);
    expect(await second.codeOf(kind)).toBe(code);
    expect(second.part[kind]?.inputs).toEqual(first.part[kind]?.inputs);
    expect(second.part[kind]?.inputs).toContain(path.normalize(ENTRIES[kind]));
  });

  it.each([
    ['imports', `${path.dirname(ENTRIES[kind])}/text.js`, 'export const text = "second";'],
    ['gets from a package', 'app/node_modules/kit/index.js', 'module.exports = "second";'],
    ['finds first', 'app/node_modules/kit/package.json', '{ "main": "second.js" }'],
  ])('builds again after a change of what a part %s', async (_, file, text) => {
    await write('app/node_modules/kit/second.js', 'module.exports = "second";');
    expect(await (await start()).codeOf(kind)).not.toContain('second');
    await write(file, text);
    expect(await (await start()).codeOf(kind)).toContain('second');
  });
});

it('keeps nothing if a package changes during the build', async () => {
  await start((copy) =>
    writeFile(path.join(copy, 'app/node_modules/kit/index.js'), 'module.exports = "new";'),
  );
  expect(await readdir(path.join(folder, 'cache'))).toEqual([]);
});

it('keeps no part that could not be built', async () => {
  await write(ENTRIES.functions, 'const x = (;');
  const { part } = await start();
  expect(part.functions?.problem?.message).toContain('greet.js:1');
  expect(await readdir(path.join(folder, 'cache'))).toHaveLength(1);
});
