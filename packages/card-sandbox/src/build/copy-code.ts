import { cp, lstat, readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../project/source-files.ts';

/** Files that a build tool would run or read by itself. */
const BUILD_CONFIG = /(^|[\\/])(\.[^\\/]+|(vite|postcss|tailwind|babel)\.config\.[cm]?[jt]s)$/i;

/**
 * Copies a folder without packages, hidden files and build configuration.
 * @returns a sentence for each link that was left out
 */
export async function copyCode(source: string, folder: string): Promise<string[]> {
  const leftOut: string[] = [];
  await cp(source, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: async (file) => {
      const relative = path.relative(source, file);
      if (BUILD_CONFIG.test(relative) || path.basename(relative) === 'node_modules') return false;
      if (!(await leadsOutside(file, source))) return true;
      leftOut.push(
        `${relative} was left out: it is a link that is absolute or leads outside the project`,
      );
      return false;
    },
  });
  await removePostcssKeys(folder);
  return leftOut;
}

/** A link would let the project change or show files of the user. An absolute one leads out of the copy. */
async function leadsOutside(file: string, source: string): Promise<boolean> {
  if (!(await lstat(file)).isSymbolicLink()) return false;
  if (path.isAbsolute(await readlink(file))) return true;
  const target = await realpath(file).catch(() => undefined);
  return target === undefined || path.relative(await realpath(source), target).startsWith('..');
}

/** PostCSS plugins named in a package.json would run during the build. */
async function removePostcssKeys(folder: string): Promise<void> {
  const files = (await filesBelow(folder)).filter((file) => path.basename(file) === 'package.json');
  for (const relative of files) {
    const file = path.join(folder, relative);
    const text = await readFile(file, 'utf8');
    // JSON may escape any letter of the key.
    if (!/"postcss"|\\u/.test(text)) continue;
    // A link to another file of the project must not be followed.
    await rm(file);
    try {
      const manifest = JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>;
      await writeFile(file, JSON.stringify({ ...manifest, postcss: undefined }));
    } catch {
      // Without a valid package.json, npm says more than PostCSS would.
    }
  }
}
