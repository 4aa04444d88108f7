import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { pack } from './pack.ts';

/** The names of texts; 0 stands for a text. */
interface Names {
  [name: string]: 0 | Names;
}

/** Each file's `languages()` returns the texts by language. */
const FILES = ['languages.ts', 'settings-page/languages.ts'].map((file) =>
  fileURLToPath(new URL(`../../src/app/cards/i18n/${file}`, import.meta.url)),
);

/**
 * The languages would enlarge the bundle by more than half. They are packed, and only unpacked when a card requests one.
 *
 * The texts of a file have the same names in all languages, so these are packed once, and the texts of each language in
 * the order of the names.
 */
export const packedLanguages: Plugin = {
  name: 'packed-languages',
  setup(bundler) {
    bundler.onResolve({ filter: /\/languages\.ts$/ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      return FILES.includes(file) ? { path: file, namespace: 'languages' } : undefined;
    });
    bundler.onLoad({ filter: /.*/, namespace: 'languages' }, ({ path }) => ({
      contents: `
        import { languagesOf } from 'packed-languages';
        let unpacked;
        export const languages = () => (unpacked ??= languagesOf(${FILES.indexOf(path)}));
      `,
    }));
    bundler.onResolve({ filter: /^packed-languages$/ }, ({ path }) => ({
      path,
      namespace: 'packed-languages',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'packed-languages' }, async () => ({
      contents: `
        import { unpack } from 'unpack';
        const named = (names, texts) =>
          Object.fromEntries(
            Object.entries(names)
              .map(([name, inner]) => [name, inner === 0 ? texts.shift() : named(inner, texts)])
              .filter(([, text]) => text !== null),
          );
        export const languagesOf = (file) => {
          const json = unpack(${await pack(JSON.stringify(await Promise.all(FILES.map(contentOf))))});
          const [names, codes, texts] = JSON.parse(json)[file];
          return Object.fromEntries(codes.map((code, at) => [code, named(names, texts[at])]));
        };
      `,
    }));
  },
};

/** The names of a file's texts, its languages, and the texts of each language. */
async function contentOf(file: string): Promise<[Names, string[], (string | null)[][]]> {
  const languages = await textsOf(file);
  const names = languages.reduce<Names>((all, [, texts]) => withNamesOf(all, texts), {});
  return [
    names,
    languages.map(([code]) => code),
    languages.map(([, texts]) => inOrder(names, texts)),
  ];
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
