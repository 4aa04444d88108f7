import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { pack } from './packed-languages.ts';

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

/** `var State;\n(function (State) { … })(State || (State = {}));`, as TypeScript compiles an enum. */
const COMPILED_ENUM = /var (\w+);\s*\(function \(\1\) \{(.*?)\}\)\(\1 \|\| \(\1 = \{\}\)\);/gs;
const COMPILED_MEMBER = /^\s*\w+\[\w+\["(\w+)"\] = (-?\d+)\] = "\w+";/gm;

/** esbuild puts the values of an enum in place of its names, unless TypeScript has compiled it already: 5 KB. */
const inlinedEnums: Plugin = {
  name: 'inlined-enums',
  setup(bundler) {
    const filter = /\/(?:htmlparser2|entities)\/dist\/.*\.js$/;
    bundler.onLoad({ filter }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        COMPILED_ENUM,
        (_, name: string, members: string) =>
          `enum ${name} {${members.replace(COMPILED_MEMBER, '$1 = $2,')}}`,
      ),
      loader: 'ts',
    }));
  },
};

/** The names of HTML's character references, packed like the languages: 3 KB. */
const packedEntities: Plugin = {
  name: 'packed-entities',
  setup(bundler) {
    bundler.onLoad(
      { filter: /\/entities\/dist\/generated\/decode-data-html\.js$/ },
      async ({ path }) => {
        const loaded: unknown = await import(path);
        const packed = pack(new Uint8Array(treeOf(loaded).buffer));
        return {
          contents: `
          import { brotliDecompressSync } from 'node:zlib';
          const bytes = brotliDecompressSync(Buffer.from('${packed}', 'base64'));
          export const htmlDecodeTree = new Uint16Array(Uint8Array.from(bytes).buffer);
        `,
        };
      },
    );
  },
};

function treeOf(loaded: unknown): Uint16Array {
  const isKnown = typeof loaded === 'object' && loaded !== null && 'htmlDecodeTree' in loaded;
  if (isKnown && loaded.htmlDecodeTree instanceof Uint16Array) return loaded.htmlDecodeTree;
  throw new Error('The character references of entities have another format');
}

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

/** Make packages smaller, or load them later, without changing what they do. */
export const smallerPackages = [
  withoutMerge,
  zodAlone,
  packedEntities,
  inlinedEnums,
  lazyHtmlReader,
];
