import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildProject } from './build-project.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-build-'));
});
afterEach(() => rm(folder, { recursive: true }));

it.each([
  ['is broken', 'const x = (;', 'app/cards/Card.jsx:1:'],
  ['wants a package that nobody has', 'import "no-such-package";', 'by "app/cards/Card.jsx"'],
])('names the file of a card that %s by its place in the project', async (_, code, place) => {
  const source = path.join(folder, 'copy');
  const entry = 'app/cards/Card.jsx';
  await mkdir(path.join(source, 'app/cards'), { recursive: true });
  await writeFile(path.join(source, entry), code);
  const { problems } = await buildProject(
    {
      name: 'shop',
      platformVersion: '2026.09',
      appName: 'Shop',
      extensions: [{ name: 'Card', title: 'Card', point: 'crm.record.tab', kinds: [], entry }],
      functions: [],
      permitted: [],
      lacks: [],
    },
    source,
    path.join(folder, 'built'),
  );
  expect(problems).toEqual([{ what: '"Card"', message: expect.stringContaining(place) }]);
  expect(problems[0]?.message).not.toContain(path.basename(folder));
});
