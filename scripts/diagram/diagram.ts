import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from '../command-line.ts';
import { drawDiagrams } from './draw-diagrams.ts';

const PAGE = new URL('../../docs/architecture.md', import.meta.url);

await runCommand(
  {
    name: 'npm run diagram',
    summary: 'Draws the import diagrams of docs/architecture.md with dependency-cruiser.',
    options: {},
  },
  async () => {
    await writeFile(PAGE, await drawDiagrams(await readFile(PAGE, 'utf8')));
    console.log('Updated docs/architecture.md');
  },
);
