import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildProject } from './build-project.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'build-project-'));
});
afterEach(() => rm(folder, { recursive: true }));

it.each([
  ['has a syntax error', 'const x = (;', 'app/cards/Card.jsx:1:'],
  ['imports a missing package', 'import "no-such-package";', 'by "app/cards/Card.jsx"'],
  ['imports a missing file', 'import "./dist/index.js";', 'from "app/cards/Card.jsx"'],
  ['lacks a built file', 'import "../dist/index.js";', 'If a build step of the project writes it'],
])('names the file of a card that %s, relative to the project', async (_, code, place) => {
  const source = path.join(folder, 'copy');
  const entry = 'app/cards/Card.jsx';
  await mkdir(path.join(source, 'app/cards'), { recursive: true });
  await writeFile(path.join(source, entry), code);
  const { extensions } = await buildProject(
    {
      extensions: [{ name: 'Card', title: 'Card', point: 'crm.record.tab', kinds: [], entry }],
      functions: [],
    },
    { source, outDir: path.join(folder, 'built') },
  );
  const problem = extensions.get('Card')?.problem;
  expect(problem).toEqual({ what: '"Card"', message: expect.stringContaining(place) });
  expect(problem?.message).not.toContain(path.basename(folder));
});
