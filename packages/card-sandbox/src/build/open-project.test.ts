import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(folder, 'project', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await mkdir(path.join(folder, 'built'));
});
afterEach(() => rm(folder, { recursive: true }));

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
