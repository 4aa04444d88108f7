import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { unpacker } from './pack.ts';
import { packedLanguages } from './packed-languages.ts';
import { packedReader } from './packed-reader.ts';
import { smallerPackages } from './smaller-packages.ts';

const FUNCTIONS = new URL('../../src/app/functions/', import.meta.url);
const ENTRY = fileURLToPath(new URL('conversations/main.ts', FUNCTIONS));
const OUT_FILE = fileURLToPath(new URL('conversations.js', FUNCTIONS));

/**
 * Bundles the app function into the one CommonJS file that HubSpot runs, without packages to install.
 *
 * @param options `outFile` is an absolute path, by default where the function's hsmeta file expects it. `settings`
 *   replace those of `settings.json`, for tests.
 * @returns The file and its size.
 * @throws esbuild's errors, with file and line.
 */
export async function buildFunction(
  options: { outFile?: string; minify?: boolean; settings?: object | undefined } = {},
): Promise<{ outFile: string; bytes: number }> {
  const { outFile = OUT_FILE, minify = true, settings } = options;
  await build({
    entryPoints: [ENTRY],
    outfile: outFile,
    bundle: true,
    minify,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [...smallerPackages, unpacker, packedLanguages, packedReader, settingsAlone(settings)],
  });
  return { outFile, bytes: (await stat(outFile)).size };
}

/** Leaves out the explanations in `settings.json`: 2 KB that only an admin reads. */
function settingsAlone(settings: object | undefined): Plugin {
  return {
    name: 'settings-alone',
    setup(bundler) {
      bundler.onLoad({ filter: /\/cards\/settings\.json$/ }, async ({ path }) => {
        const file: unknown = settings ?? JSON.parse(await readFile(path, 'utf8'));
        return { contents: JSON.stringify({ ...Object(file), about: undefined }), loader: 'json' };
      });
    },
  };
}
