import path from 'node:path';
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
export function builtOneCall(): Promise<string> {
  return builtAlone('baseline/one-call');
}

/** Builds a function that does not even that. @returns its file */
export function builtNoCall(): Promise<string> {
  return builtAlone('empty-card/no-call');
}

async function builtAlone(name: string): Promise<string> {
  const outfile = fileNamed(`${path.basename(name)}.cjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  return outfile;
}
