import { lstat, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildProject } from './build-project.ts';
import { copySource } from './copy-source.ts';

let folder: string;
let marker: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copy-source-'));
  marker = path.join(folder, 'ran');
});
afterEach(() => rm(folder, { recursive: true }));

const CARD = `import { hubspot, Text } from '@hubspot/ui-extensions';
  hubspot.extend(() => <Text>{import.meta.env.VITE_SECRET ?? 'none'}</Text>);`;

/** Code that leaves a file behind when it runs. */
const leaveMarker = () => `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '');`;

it.each<[string, Record<string, string>]>([
  ['vite.config.js', { 'vite.config.js': 'MARK module.exports = {};' }],
  ['vite.config.mts', { 'vite.config.mts': 'MARK export default {};' }],
  ['postcss.config.cjs', { 'postcss.config.cjs': 'MARK module.exports = { plugins: [] };' }],
  ['.postcssrc.js', { '.postcssrc.js': 'MARK module.exports = { plugins: [] };' }],
  [
    'PostCSS plugins in package.json',
    {
      'package.json': '{ "postcss": { "plugins": { "./plugin.js": {} } } }',
      'plugin.js':
        'MARK module.exports = () => ({ postcssPlugin: "x" }); module.exports.postcss = true;',
    },
  ],
  [
    'PostCSS plugins under an escaped key',
    {
      'package.json': String.raw`{ "\u0070ostcss": { "plugins": { "./plugin.js": {} } } }`,
      'plugin.js':
        'MARK module.exports = () => ({ postcssPlugin: "x" }); module.exports.postcss = true;',
    },
  ],
  ['Vite.Config.js', { 'Vite.Config.js': 'MARK module.exports = {};' }],
  ['.env', { '.env': 'VITE_SECRET=from-env-file' }],
])('builds a card without its build configuration: %s', async (_, files) => {
  const cards = path.join(folder, 'src', 'app', 'cards');
  await mkdir(cards, { recursive: true });
  await writeFile(path.join(cards, 'Card.jsx'), CARD);
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(cards, name), text.replace('MARK', leaveMarker()));
  }
  const entry = 'app/cards/Card.jsx';
  const copy = await copySource(path.join(folder, 'src'), folder, [path.dirname(entry)]);
  const { extensions } = await buildProject(
    {
      extensions: [{ name: 'Card', title: 'Card', point: 'crm.record.tab', kinds: [], entry }],
      functions: [],
    },
    { source: copy.folder, outDir: path.join(folder, 'built') },
  );
  const built = extensions.get('Card');
  expect(built?.problem).toBeUndefined();
  await expect(stat(marker)).rejects.toThrow('ENOENT');
  expect(await readFile(built?.file ?? '', 'utf8')).not.toContain('from-env-file');
});

it('builds a card without the build configuration of the folders above the copy', async () => {
  await writeFile(path.join(folder, 'package.json'), '{ "workspaces": ["*"] }');
  await writeFile(path.join(folder, 'postcss.config.cjs'), leaveMarker());
  const cards = path.join(folder, 'src', 'app', 'cards');
  await mkdir(cards, { recursive: true });
  await writeFile(path.join(cards, 'Card.jsx'), `import './card.css';${CARD}`);
  await writeFile(path.join(cards, 'card.css'), 'a { color: red; }');
  await writeFile(path.join(cards, 'package.json'), '{ "name": "cards" }');
  const entry = 'app/cards/Card.jsx';
  const copy = await copySource(path.join(folder, 'src'), folder, [path.dirname(entry)]);
  const { extensions } = await buildProject(
    {
      extensions: [{ name: 'Card', title: 'Card', point: 'crm.record.tab', kinds: [], entry }],
      functions: [],
    },
    { source: copy.folder, outDir: path.join(folder, 'built') },
  );
  expect(extensions.get('Card')?.problem).toBeUndefined();
  await expect(stat(marker)).rejects.toThrow('ENOENT');
});

describe('links in a project', () => {
  const MANIFEST = '{ "name": "x", "postcss": {} }';

  async function copy() {
    const source = path.join(folder, 'src');
    await mkdir(path.join(source, 'app'), { recursive: true });
    await writeFile(path.join(folder, 'secret.json'), MANIFEST);
    await writeFile(path.join(source, 'own.json'), MANIFEST);
    await symlink('../../secret.json', path.join(source, 'app', 'package.json'));
    await symlink(folder, path.join(source, 'app', 'all'));
    await symlink('/nowhere', path.join(source, 'app', 'broken'));
    await symlink('own.json', path.join(source, 'package.json'));
    await symlink(path.join(source, 'app'), path.join(source, 'absolute'));
    await symlink('own.json', path.join(source, 'copy.json'));
    return copySource(source, folder, []);
  }

  it('are left out and reported where they are absolute or lead outside', async () => {
    const { folder: copied, problems } = await copy();
    for (const name of ['app/package.json', 'app/all', 'app/broken', 'absolute']) {
      await expect(lstat(path.join(copied, name))).rejects.toThrow('ENOENT');
    }
    expect(problems).toHaveLength(4);
    expect(problems).toContain(
      `${path.join('app', 'all')} was left out: it is a link that is absolute or leads outside the project`,
    );
  });

  it('are read inside, and never written through', async () => {
    const { folder: copied } = await copy();
    expect(await readFile(path.join(copied, 'copy.json'), 'utf8')).toBe(MANIFEST);
    expect(await readFile(path.join(copied, 'package.json'), 'utf8')).toBe('{"name":"x"}');
    expect(await readFile(path.join(folder, 'secret.json'), 'utf8')).toBe(MANIFEST);
    expect(await readFile(path.join(folder, 'src', 'own.json'), 'utf8')).toBe(MANIFEST);
  });
});
