import path from 'node:path';
import { build } from 'esbuild';

/**
 * Lists the source files that an entry is made of, to rebuild it only when one of them changes.
 *
 * @param source An absolute folder.
 * @param entry Relative to it, as are the results.
 * @returns `undefined` when an import cannot be resolved
 */
export async function inputsOf(source: string, entry: string): Promise<Set<string> | undefined> {
  try {
    const { metafile } = await build({
      absWorkingDir: source,
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'unused',
      platform: 'node',
      packages: 'external',
      logLevel: 'silent',
      jsx: 'automatic',
      loader: ASSETS,
    });
    return new Set(Object.keys(metafile.inputs).map((file) => file.split('/').join(path.sep)));
  } catch {
    return undefined;
  }
}

const ASSETS = Object.fromEntries(
  ['.css', '.svg', '.png', '.jpg', '.jpeg', '.gif', '.webp', '.woff', '.woff2'].map(
    (extension) => [extension, 'empty'] as const,
  ),
);
