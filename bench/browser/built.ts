import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildParts, type BuiltFiles } from '../../packages/card-sandbox/src/built-parts.ts';

/** Where everything is built that benches in a browser run. */
export const FOLDER = fileURLToPath(new URL('../../.sandbox/bench/browser/', import.meta.url));

let building: Promise<BuiltFiles> | undefined;

/** Page, cards and function, built once for all figures of a run. */
export function builtParts(): Promise<BuiltFiles> {
  building ??= build();
  return building;
}

async function build(): Promise<BuiltFiles> {
  await mkdir(FOLDER, { recursive: true });
  // The function is CommonJS; the project's own package.json would say otherwise.
  await writeFile(path.join(FOLDER, 'package.json'), '{}');
  const { files, problems } = await buildParts(FOLDER);
  for (const { what, message } of problems()) throw new Error(`${what}: ${message}`);
  return files();
}
