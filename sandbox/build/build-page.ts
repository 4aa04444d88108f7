import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PAGE = fileURLToPath(new URL('../record-page', import.meta.url));

/**
 * Builds the record page: `page.js` with `page.css`, and `card-worker.js`, the worker that a card runs in.
 *
 * @param outDir An absolute folder.
 * @throws What esbuild throws: a message with file and line.
 */
export async function buildPage(outDir: string): Promise<void> {
  await build({
    entryPoints: {
      page: `${PAGE}/page/main.tsx`,
      'card-worker': `${PAGE}/worker/card-worker.tsx`,
    },
    outdir: outDir,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    sourcemap: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
}
