import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

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
  options: { outFile?: string; minify?: boolean; settings?: object } = {},
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
    logLevel: 'warning',
    plugins: [
      withoutMerge,
      zodAlone,
      packedLanguages,
      lazyHtmlReader,
      ...(settings ? [withSettings(settings)] : []),
    ],
  });
  return { outFile, bytes: (await stat(outFile)).size };
}

function withSettings(settings: object): Plugin {
  return {
    name: 'with-settings',
    setup(bundler) {
      bundler.onLoad({ filter: /\/cards\/settings\.json$/ }, () => ({
        contents: JSON.stringify(settings),
        loader: 'json',
      }));
    },
  };
}

/** @hubspot/api-client needs lodash.merge only for parameters that this function does not use: 10 KB. */
const withoutMerge: Plugin = {
  name: 'without-merge',
  setup(bundler) {
    bundler.onResolve({ filter: /^lodash\.merge$/ }, ({ path }) => ({ path, namespace: 'merge' }));
    bundler.onLoad({ filter: /.*/, namespace: 'merge' }, () => ({ contents: '' }));
  },
};

/** zod calls one function as `core.util.x()`, so esbuild keeps all of `core.util`: 9 KB that nothing else uses. */
const zodAlone: Plugin = {
  name: 'zod-alone',
  setup(bundler) {
    bundler.onLoad({ filter: /\/zod\/v4\/mini\/schemas\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('core.util.', 'util.'),
    }));
  },
};

/** Five languages would enlarge the bundle by half. They are packed, and only unpacked when a card requests one. */
const packedLanguages: Plugin = {
  name: 'packed-languages',
  setup(bundler) {
    bundler.onResolve({ filter: /\/cards\/i18n\/languages\.ts$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      namespace: 'packed',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'packed' }, async ({ path }) => {
      const packed = brotliCompressSync(await textsOf(path)).toString('base64');
      return {
        contents: `
          let texts;
          exports.languages = () => (texts ??= JSON.parse(unpack('${packed}')));
          const unpack = (packed) =>
            require('node:zlib').brotliDecompressSync(Buffer.from(packed, 'base64')).toString();
        `,
      };
    });
  },
};

/** The HTML parser is a third of the bundle. It is evaluated for the first message that needs it, not on a cold start. */
const lazyHtmlReader: Plugin = {
  name: 'lazy-html-reader',
  setup(bundler) {
    bundler.onResolve({ filter: /\/html\/read-html\.ts$/ }, ({ path, resolveDir, kind }) =>
      kind === 'require-call'
        ? undefined
        : { path: resolve(resolveDir, path), namespace: 'lazy-html-reader' },
    );
    bundler.onLoad({ filter: /.*/, namespace: 'lazy-html-reader' }, ({ path }) => ({
      contents: `exports.readHtml = (...values) => require(${JSON.stringify(path)}).readHtml(...values);`,
      resolveDir: dirname(path),
    }));
  },
};

/** The result of `languages()` in this file, as JSON. */
async function textsOf(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'module',
  });
  return String(
    runInNewContext(`${outputFiles[0]?.text ?? ''};JSON.stringify(module.languages())`),
  );
}
