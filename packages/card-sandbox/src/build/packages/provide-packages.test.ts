import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildProject } from '../build-project.ts';
import { copySource } from '../copy-source.ts';
import { npmEnvironment } from './npm-install.ts';
import { registrySettings } from './provide-packages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'packages-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes a project's source, by file. */
async function writeSource(files: Record<string, unknown>, place = 'project/src') {
  const source = path.join(folder, place);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(source, name)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    await writeFile(path.join(source, name), text);
  }
  return source;
}

/** Writes a project's source, by file, and builds the function in `entry`. */
async function build(entry: string, files: Record<string, unknown>, place?: string) {
  const source = await writeSource(files, place);
  const copy = await copySource(source, folder, [path.dirname(entry)]);
  const { functions } = await buildProject(
    { extensions: [], functions: [{ name: 'f', entry, folder: path.dirname(entry), secrets: [] }] },
    { source: copy.folder, outDir: path.join(folder, 'built') },
  );
  return { problem: functions.get('f')?.problem?.message, packageProblems: copy.problems };
}

const BUILT = { problem: undefined, packageProblems: [] };
const SHARED = { 'shared/package.json': { name: '@x/shared' }, 'shared/index.js': 'exports.x = 1' };
const inApp = (files: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`app/${name}`, content]));

describe('a function finds its packages', () => {
  it('in a workspace that is not installed', async () => {
    const files = inApp({
      ...SHARED,
      'package.json': { workspaces: ['functions', 'shared'] },
      'functions/package.json': { dependencies: { '@x/shared': '*' } },
      'functions/f.js': "exports.main = () => require('@x/shared').x",
    });
    expect(await build('app/functions/f.js', files)).toEqual(BUILT);
  });

  it('in a workspace that a pattern names', async () => {
    const files = inApp({
      'packages/shared/package.json': { name: '@x/shared' },
      'packages/shared/index.js': 'exports.x = 1',
      'package.json': { workspaces: { packages: ['packages/*', 'functions'] } },
      'functions/package.json': { dependencies: { '@x/shared': 'workspace:*' } },
      'functions/f.js': "exports.main = () => require('@x/shared').x",
    });
    expect(await build('app/functions/f.js', files)).toEqual(BUILT);
  });

  it('in a workspace of a deeper pattern, without those that are excluded', async () => {
    const files = inApp({
      'teams/one/lib-shared/package.json': { name: '@x/shared' },
      'teams/one/lib-shared/index.js': 'exports.x = 1',
      'teams/one/lib-old/package.json': '{ is no JSON',
      'package.json': { workspaces: ['./functions/', 'teams/*/lib-*', '!teams/*/lib-old'] },
      'functions/package.json': { dependencies: { '@x/shared': '*' } },
      'functions/f.js': "exports.main = () => require('@x/shared').x",
    });
    expect(await build('app/functions/f.js', files)).toEqual(BUILT);
  });

  it('in a workspace beside the source folder, with what it depends on', async () => {
    const files = {
      '../package.json': { workspaces: ['src/app/functions', 'packages/*'] },
      '../packages/shared/package.json': {
        name: '@x/shared',
        dependencies: { '@x/deep': 'workspace:*' },
      },
      '../packages/shared/index.ts': "export { y as x } from '@x/deep'; export type T = 1;",
      '../packages/shared/node_modules/left/out.js': '',
      '../packages/deep/package.json': { name: '@x/deep', main: 'lib/deep.js' },
      '../packages/deep/lib/deep.js': 'exports.y = 1',
      'app/functions/package.json': { dependencies: { '@x/shared': '*' } },
      'app/functions/f.js': "exports.main = () => require('@x/shared').x",
    };
    expect(await build('app/functions/f.js', files)).toEqual(BUILT);
  });

  it("in a workspace beside the project's folder, which is a workspace itself", async () => {
    const files = {
      '../../../package.json': { workspaces: ['apps/*', 'packages/*'] },
      '../../../packages/shared/package.json': { name: '@x/shared', main: 'shared.js' },
      '../../../packages/shared/shared.js': 'exports.x = 1',
      '../hsproject.json': { name: 'p' },
      '../package.json': { name: 'app', dependencies: { '@x/shared': '*' } },
      'app/functions/f.js': "exports.main = () => require('@x/shared').x",
    };
    expect(await build('app/functions/f.js', files, 'apps/hubspot/src')).toEqual(BUILT);
  });

  it('in the folder of a file: dependency', async () => {
    const files = inApp({
      ...SHARED,
      'functions/package.json': { dependencies: { '@x/shared': 'file:../shared' } },
      'functions/f.js': "exports.main = () => require('@x/shared').x",
    });
    expect(await build('app/functions/f.js', files)).toEqual(BUILT);
  });

  it('beside the package.json above the folder of its entry', async () => {
    const files = inApp({
      ...SHARED,
      'functions/package.json': { dependencies: { '@x/shared': 'file:../shared' } },
      'functions/dist/f.js': "exports.main = () => require('@x/shared').x",
    });
    expect(await build('app/functions/dist/f.js', files)).toEqual(BUILT);
  });
});

it('names a file: dependency without a package', async () => {
  const files = inApp({
    'functions/package.json': { dependencies: { gone: 'file:../gone' } },
    'functions/f.js': 'exports.main = () => 1',
  });
  const { packageProblems } = await build('app/functions/f.js', files);
  expect(packageProblems).toEqual([
    expect.stringMatching(/gone comes from app.gone, which does not exist: correct the path/),
  ]);
});

it('asks an unreachable registry once, and names what cannot be installed', async () => {
  let connections = 0;
  const registry = createServer((socket) => {
    connections += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  const address = registry.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const part = (name: string) => ({
    [`${name}/package.json`]: { dependencies: { [`missing-${name}`]: '*' } },
    [`${name}/.npmrc`]: `registry=http://127.0.0.1:${port}/`,
  });
  const source = await writeSource({ ...part('cards'), ...part('functions') });
  const said: string[] = [];
  const parts = ['cards', 'functions'];
  const { problems } = await copySource(source, folder, parts, (line) => said.push(line));
  registry.close();
  const reason =
    'the package registry cannot be reached: connect to the internet once, or run npm install in the project';
  expect(problems).toEqual([
    `cards: missing-cards cannot be installed, because ${reason}`,
    `functions: missing-functions cannot be installed, because ${reason}`,
  ]);
  expect(said.slice(0, 2)).toEqual([
    "cards: installing missing-cards into the sandbox's cache",
    problems[0],
  ]);
  expect(connections).toBe(1);
});

it('runs npm without the variables of this process', () => {
  const env = npmEnvironment({ PATH: '/bin', PRIVATE_APP_ACCESS_TOKEN: 'pat', AWS_KEY: 'key' });
  expect(env).toEqual({ PATH: '/bin' });
});

it('gives npm only those settings of a project that say where packages come from', () => {
  const kept = [
    'registry=https://npm.example/',
    '@shop:registry = https://npm.shop.example/',
    '//npm.shop.example/:_authToken=a-token',
    'strict-ssl=true',
  ];
  const left = [
    'git=./run.sh',
    ' script-shell=./run.sh',
    'ignore-scripts=false',
    'node-options=-r x',
    '//evil.example/:_authToken=${HTTPS_PROXY}',
  ];
  expect(registrySettings([...left, ...kept, '# registry', ''].join('\r\n'))).toBe(kept.join('\n'));
});
