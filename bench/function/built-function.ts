import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildFunction } from '../../scripts/build/build-function.ts';

const fileNamed = (name: string) =>
  fileURLToPath(new URL(`../.sandbox/bench/${name}`, import.meta.url));

/** Builds the function as HubSpot gets it, into a separate folder. */
export function builtFunction(): Promise<{ outFile: string; bytes: number }> {
  return buildFunction({ outFile: fileNamed('conversations.cjs') });
}

/** Builds a function that only makes one upstream call. @returns Its file */
export function builtOneCall(): Promise<string> {
  return builtAlone(new URL('../baseline/one-call.ts', import.meta.url));
}

/** Builds a function that makes no upstream call. @returns Its file */
export function builtNoCall(): Promise<string> {
  return builtAlone(new URL('../empty-card/no-call.ts', import.meta.url));
}

async function builtAlone(source: URL): Promise<string> {
  const file = fileURLToPath(source);
  const outfile = fileNamed(`${path.basename(file, '.ts')}.cjs`);
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  return outfile;
}
