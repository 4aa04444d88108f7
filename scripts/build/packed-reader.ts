import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { pack } from './pack.ts';
import { smallerPackages } from './smaller-packages.ts';

const FUNCTION = fileURLToPath(new URL('../../src/app/functions/conversations', import.meta.url));

/**
 * Modules that work on messages and make no calls. They export only functions, keep no state and throw no errors, because
 * the pack has its own copy of what they import.
 */
const MODULES = [
  '../../cards/contract/preview/preview.ts',
  'messages/incoming.ts',
  'messages/message.ts',
  'messages/shown-text.ts',
  'sending/recipients.ts',
  'sending/reply-plan.ts',
  'sending/reply-text.ts',
  'sending/rich-text.ts',
  'sending/same-text.ts',
].map((file) => path.join(FUNCTION, file));

/** Its name in stack traces. */
const FILE_NAME = 'message-reader.js';

/**
 * The code that reads messages is more than a third of the function, with the HTML parser and the names of 2,231
 * characters. It is packed like the languages, and unpacked and compiled for the first message, not on a cold start.
 */
export const packedReader: Plugin = {
  name: 'packed-reader',
  setup(bundler) {
    bundler.onResolve({ filter: /^\./ }, ({ path: file, resolveDir }) =>
      MODULES.includes(path.resolve(resolveDir, file))
        ? { path: FILE_NAME, namespace: 'packed-reader' }
        : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'packed-reader' }, async () => {
      const { code, names } = await bundleOf(MODULES);
      return {
        contents: `
          import { compileFunction } from 'node:vm';
          import { unpack } from 'unpack';
          let reader;
          const unpacked = () => {
            const code = unpack(${await pack(code)});
            return (reader ??= compileFunction(code, [], { filename: '${FILE_NAME}' })());
          };
          ${names.map((name) => `export const ${name} = (...values) => (reader ?? unpacked()).${name}(...values);`).join('\n')}
        `,
        resolveDir: FUNCTION,
      };
    });
  },
};

/** The body of a function that returns everything the modules export. */
async function bundleOf(modules: string[]): Promise<{ code: string; names: string[] }> {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((file) => `export * from ${JSON.stringify(file)};`).join('\n'),
      resolveDir: FUNCTION,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
    target: 'node20',
    charset: 'utf8',
    plugins: smallerPackages,
  });
  const code = outputFiles[0]?.text ?? '';
  const names = String(runInNewContext(`${code};Object.keys(reader)`)).split(',');
  return { code: `${code};return reader;`, names };
}
