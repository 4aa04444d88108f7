import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

/** The names of texts; 0 stands for a text. */
interface Names {
  [name: string]: 0 | Names;
}

/**
 * The languages would enlarge the bundle by more than half. They are packed, and only unpacked when a card requests one.
 *
 * Their texts have the same names, so these are packed once, and the texts of each language in the order of the names.
 */
export const packedLanguages: Plugin = {
  name: 'packed-languages',
  setup(bundler) {
    bundler.onResolve(
      { filter: /\/cards\/i18n\/([\w-]+\/)?languages\.ts$/ },
      ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path),
        namespace: 'packed',
      }),
    );
    bundler.onLoad({ filter: /.*/, namespace: 'packed' }, async ({ path }) => {
      const languages = await textsOf(path);
      const names = languages.reduce<Names>((all, [, texts]) => withNamesOf(all, texts), {});
      const codes = languages.map(([code]) => code);
      const texts = languages.map(([, language]) => inOrder(names, language));
      const packed = JSON.stringify([names, codes, texts]);
      return {
        contents: `
          let languages;
          exports.languages = () => (languages ??= unpack('${pack(packed)}'));
          const unpack = (packed) => {
            const json = require('node:zlib').brotliDecompressSync(Buffer.from(packed, 'base64'));
            const [names, codes, texts] = JSON.parse(json.toString());
            const named = (names, texts) =>
              Object.fromEntries(
                Object.entries(names)
                  .map(([name, inner]) => [name, inner === 0 ? texts.shift() : named(inner, texts)])
                  .filter(([, text]) => text !== null),
              );
            return Object.fromEntries(codes.map((code, at) => [code, named(names, texts[at])]));
          };
        `,
      };
    });
  },
};

/** @returns Base64 of the compressed text. */
export function pack(text: string): string {
  return brotliCompressSync(text).toString('base64');
}

/** Adds the names of a language: some have no singular. */
function withNamesOf(names: Names, texts: unknown): Names {
  for (const [name, text] of entriesOf(texts)) {
    const known = names[name];
    names[name] =
      typeof text === 'string' ? 0 : withNamesOf(known === 0 ? {} : (known ?? {}), text);
  }
  return names;
}

/** The texts in the order of their names; null for one that the language does not have. */
function inOrder(names: Names, texts: unknown): (string | null)[] {
  const byName = new Map(entriesOf(texts));
  return Object.entries(names).flatMap(([name, inner]) => {
    const text = byName.get(name);
    if (inner !== 0) return inOrder(inner, text);
    return [typeof text === 'string' ? text : null];
  });
}

function entriesOf(value: unknown): [name: string, value: unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** The texts of each language: the result of `languages()` in a file. */
async function textsOf(file: string): Promise<[code: string, texts: unknown][]> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'module',
  });
  const code = `${outputFiles[0]?.text ?? ''};JSON.stringify(module.languages())`;
  const languages: unknown = JSON.parse(String(runInNewContext(code)));
  return entriesOf(languages);
}
