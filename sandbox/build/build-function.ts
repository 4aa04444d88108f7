import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

const FUNCTIONS = new URL('../../src/app/functions/', import.meta.url);
const ENTRY = fileURLToPath(new URL('conversations/main.ts', FUNCTIONS));
const OUT_FILE = fileURLToPath(new URL('conversations.js', FUNCTIONS));

/**
 * Bundles the app function into the one file that HubSpot runs: CommonJS, with nothing to install beside it.
 *
 * @param options `outFile` is an absolute path, by default where the function's hsmeta file expects it.
 * @returns The file and its size.
 * @throws esbuild's errors, with file and line.
 */
export async function buildFunction(
  options: { outFile?: string; minify?: boolean } = {},
): Promise<{ outFile: string; bytes: number }> {
  const { outFile = OUT_FILE, minify = true } = options;
  await build({
    entryPoints: [ENTRY],
    outfile: outFile,
    bundle: true,
    minify,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    plugins: [apiRequestAlone],
  });
  return { outFile, bytes: (await stat(outFile)).size };
}

/** Parts of @hubspot/api-client that its `apiRequest` never reaches: generated clients, uploads, limiter, retries. */
const UNREACHED =
  /^(\.\/discovery\/|\.\/services\/decorators\/|bottleneck$|form-data$|https?$|lodash\.merge$)/;

/** With its generated clients the package would make a bundle of 4.8 MB. */
const apiRequestAlone: Plugin = {
  name: 'api-request-alone',
  setup(bundler) {
    bundler.onResolve({ filter: UNREACHED }, ({ importer, path }) =>
      importer.includes('@hubspot/api-client') ? { path, namespace: 'unreached' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'unreached' }, () => ({
      contents: 'module.exports = class Unreached {};',
    }));
  },
};
