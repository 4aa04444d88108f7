import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildCards } from './build-cards.ts';
import { buildFunction } from './build-function.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const { outFile } = await buildFunction();
const cards = await buildCards(path.join(DIST, 'cards'));

for (const file of [outFile, ...Object.values(cards)]) await report(file);

async function report(file: string): Promise<void> {
  const content = await readFile(file);
  const sizes = `${content.length} bytes, ${gzipSync(content).length} gzipped`;
  console.log(`${path.relative(process.cwd(), file)}  ${sizes}`);
}
