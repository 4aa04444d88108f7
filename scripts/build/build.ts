import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runCommand } from '../command-line.ts';
import { requireValidAdminFiles } from '../config-files/admin-files.ts';
import { buildCards } from './build-cards.ts';
import { buildFunction } from './build-function.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

await runCommand(
  {
    name: 'npm run build',
    summary:
      'Builds the function to src/app/functions/conversations.js and the cards to dist/cards, and prints their sizes.',
    options: {},
  },
  async () => {
    await requireValidAdminFiles();
    const { outFile } = await buildFunction();
    const cards = await buildCards(path.join(DIST, 'cards'));
    for (const file of [outFile, ...Object.values(cards)]) await printSize(file);
  },
);

async function printSize(file: string): Promise<void> {
  const content = await readFile(file);
  const sizes = `${content.length} bytes, ${gzipSync(content).length} gzipped`;
  console.log(`${path.relative(process.cwd(), file)}  ${sizes}`);
}
