import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const PAGE = fileURLToPath(new URL('../record-page', import.meta.url));

/**
 * Builds the record page: `page.js` with `page.css` and what they load, and `card-worker.js`, the worker that a card runs in.
 *
 * @param outDir An absolute folder.
 * @returns The files that they are made of.
 * @throws What esbuild throws: a message with file and line.
 */
export async function buildPage(outDir: string): Promise<string[]> {
  const shared = {
    outdir: outDir,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    sourcemap: true,
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  } satisfies BuildOptions;
  const built = await Promise.all([
    // What few cards show, such as charts, stands in files of its own.
    build({
      ...shared,
      entryPoints: { page: `${PAGE}/page/main.tsx` },
      format: 'esm',
      splitting: true,
    }),
    // A worker that imports scripts cannot be a module.
    build({
      ...shared,
      entryPoints: { 'card-worker': `${PAGE}/worker/card-worker.tsx` },
      format: 'iife',
    }),
  ]);
  return built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}
