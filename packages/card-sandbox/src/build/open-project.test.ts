import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openProject } from './open-project.ts';

const CARD = 'src/app/cards/Card.jsx';

const FILES = {
  'hsproject.json': '{ "name": "cards", "srcDir": "src", "platformVersion": "2026.09" }',
  'src/app/app-hsmeta.json': '{ "uid": "app", "type": "app", "config": { "name": "App" } }',
  'src/app/cards/card-hsmeta.json': JSON.stringify({
    uid: 'card',
    type: 'card',
    config: {
      name: 'Card',
      location: 'crm.record.tab',
      entrypoint: '/app/cards/Card.jsx',
      objectTypes: ['contacts'],
    },
  }),
  [CARD]: 'console.log("first");',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'open-project-'));
  await writeFiles(FILES);
  await mkdir(path.join(folder, 'built'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes files of the project, by their path. */
async function writeFiles(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, 'project', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

it('builds again what is saved during the first build', async () => {
  let isFirst = true;
  const open = await openProject({
    folder: path.join(folder, 'project'),
    cache: {
      // Asked for once the source has been copied.
      restore: async () => {
        if (isFirst) await writeFile(path.join(folder, 'project', CARD), 'console.log("second");');
        isFirst = false;
        return false;
      },
      store: () => Promise.resolve(),
    },
  });
  let onRebuilt: () => void = () => undefined;
  const rebuilt = new Promise<void>((resolve) => (onRebuilt = resolve));
  const project = await open(path.join(folder, 'built'), onRebuilt);
  await rebuilt;
  const [file = ''] = Object.values(project.current().cardFiles);
  expect(await readFile(file, 'utf8')).toContain('second');
  await project.close();
});

it('shows what is built while a silent registry keeps the rest waiting, and then says what is missing', async () => {
  const connections: Socket[] = [];
  const registry = createServer((socket) => connections.push(socket)).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  const address = registry.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await writeFiles({
    'src/app/functions/f-hsmeta.json': JSON.stringify({
      uid: 'f',
      type: 'app-function',
      config: { entrypoint: '/app/functions/f.js' },
    }),
    'src/app/functions/f.js': "exports.main = () => require('missing-package');",
    'src/app/functions/package.json': '{ "dependencies": { "missing-package": "*" } }',
    'src/app/functions/.npmrc': `registry=http://127.0.0.1:${port}/`,
  });
  const said: string[] = [];
  const open = await openProject({
    folder: path.join(folder, 'project'),
    say: (line) => said.push(line),
  });
  let onRebuilt: () => void = () => undefined;
  const rebuilt = new Promise<void>((resolve) => (onRebuilt = resolve));
  const project = await open(path.join(folder, 'built'), onRebuilt);

  expect(project.current().extensions).toMatchObject([{ title: 'Card', built: true }]);
  expect(project.current().functions).toMatchObject([{ name: 'f', waits: true }]);
  expect(project.current().unsupported).toEqual([]);
  expect(project.current().problems).toEqual([
    { what: 'The function "f"', message: expect.stringMatching(/being installed/), waits: true },
  ]);

  // npm would give up after some seconds.
  await expect.poll(() => connections.length, { timeout: 20_000 }).toBe(1);
  connections[0]?.destroy();
  await rebuilt;
  const missing = `${path.join('app', 'functions')}: missing-package cannot be installed, because the package registry cannot be reached: connect to the internet once, or run npm install in the project`;
  expect(project.current().unsupported).toEqual([missing]);
  expect(project.current().functions).toMatchObject([{ name: 'f', waits: undefined }]);
  expect(project.current().problems).toEqual([
    { what: 'The function "f"', message: expect.stringMatching(/"missing-package"/) },
  ]);
  expect(said).toEqual([
    `${path.join('app', 'functions')}: installing missing-package into the sandbox's cache`,
    missing,
  ]);
  await project.close();
  registry.close();
}, 60_000);
