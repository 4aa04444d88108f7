import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createContentHash } from './content-hash.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'content-hash-'));
  await write('source/Card.jsx', 'card');
  await write('source/text/en.js', 'text');
  await write('node_modules/kit/package.json', '{ "dependencies": { "base": "1" } }');
  await write('node_modules/kit/index.js', 'kit');
  await write(
    'node_modules/base/package.json',
    '{ "peerDependencies": { "big": "1" }, "peerDependenciesMeta": { "big": { "optional": true } } }',
  );
  await write('node_modules/base/lib/index.js', 'base');
  await write('node_modules/big/package.json', '{}');
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

function hashOf(root = folder): string {
  const hash = createContentHash();
  hash.addFolder(path.join(root, 'source'));
  hash.addPackage('kit', path.join(root, 'source'));
  return hash.digest();
}

it.each<[string, () => Promise<void>]>([
  ['a changed file', () => write('source/text/en.js', 'word')],
  ['an added file', () => write('source/text/de.js', '')],
  ['a removed file', () => rm(path.join(folder, 'source/text/en.js'))],
  [
    'a renamed file',
    () => rename(path.join(folder, 'source/text'), path.join(folder, 'source/texts')),
  ],
  ['a link', () => symlink('Card.jsx', path.join(folder, 'source/Link.jsx'))],
  ['a file of a package', () => write('node_modules/kit/index.js', 'KIT')],
  ['a file of a package that a package needs', () => write('node_modules/base/lib/index.js', 'b')],
  [
    'a package that is found first',
    () => write('node_modules/kit/node_modules/base/package.json', '{}'),
  ],
  ['a missing package', () => rm(path.join(folder, 'node_modules/base'), { recursive: true })],
])('changes with %s', async (_, change) => {
  const before = hashOf();
  await change();
  expect(hashOf()).not.toBe(before);
});

it('stays the same in another place, and with other packages beside', async () => {
  const copy = path.join(folder, 'copy');
  await cp(path.join(folder, 'source'), path.join(copy, 'source'), { recursive: true });
  await cp(path.join(folder, 'node_modules'), path.join(copy, 'node_modules'), { recursive: true });
  const before = hashOf(copy);
  expect(before).toBe(hashOf());
  await write('copy/node_modules/other/package.json', '{}');
  await write('copy/node_modules/big/index.js', 'optional');
  expect(hashOf(copy)).toBe(before);
});

it('tells apart files that contain the same text in other places', () => {
  const hashOfFiles = (...files: [string, string][]) => {
    const hash = createContentHash();
    for (const [name, text] of files) hash.addContent(name, text);
    return hash.digest();
  };
  expect(hashOfFiles(['a', 'bc'], ['d', ''])).not.toBe(hashOfFiles(['a', 'b'], ['cd', '']));
});
