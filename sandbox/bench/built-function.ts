import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildFunction } from '../build/build-function.ts';

const fileNamed = (name: string) =>
  fileURLToPath(new URL(`../../.sandbox/bench/${name}`, import.meta.url));

/** Builds the function as HubSpot gets it, away from where other commands build theirs. */
export function builtFunction(): Promise<{ outFile: string; bytes: number }> {
  return buildFunction({ outFile: fileNamed('conversations.cjs') });
}

/** Builds a function that does one upstream call and nothing else. @returns its file */
export async function builtOneCall(): Promise<string> {
  const outfile = fileNamed('one-call.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('baseline/one-call.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  return outfile;
}
