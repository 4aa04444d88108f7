import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { SHIPPED_PROCESS } from '../shipped-files.ts';

let builtProcess: string | undefined;

/** The file that runs in a function's process, bundled once. */
export function processFile(): string {
  if (SHIPPED_PROCESS !== undefined) return SHIPPED_PROCESS;
  if (builtProcess !== undefined) return builtProcess;
  const folder = mkdtempSync(path.join(tmpdir(), 'card-sandbox-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  builtProcess = path.join(folder, 'function-process.cjs');
  buildProcess(builtProcess);
  return builtProcess;
}

/** Bundles what runs in a function's process. @param outFile An absolute path. */
export function buildProcess(outFile: string): void {
  buildSync({
    entryPoints: [fileURLToPath(new URL('function-process.ts', import.meta.url))],
    outfile: outFile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
}
