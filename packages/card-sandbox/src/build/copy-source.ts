import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyCode } from './copy-code.ts';
import { providePackages } from './packages.ts';

/** A copy of a project's source folder, ready to build. */
export interface SourceCopy {
  folder: string;
  /** What was installed for it, in sentences. */
  installed: string[];
  /** What was left out or is missing, in sentences. */
  problems: string[];
  remove: () => Promise<void>;
}

/**
 * Copies a project's source folder without packages, hidden files and build configuration, and links the packages that
 * its parts import.
 *
 * @param into The copy is made in this folder.
 * @param parts Folders of the source with an entry.
 */
export async function copySource(
  source: string,
  into: string,
  parts: string[],
): Promise<SourceCopy> {
  const folder = await mkdtemp(path.join(into, 'project-'));
  const leftOut = await copyCode(source, folder);
  for (const part of parts) await endPostcssSearch(path.join(folder, part));
  const copy: SourceCopy = {
    folder,
    installed: [],
    problems: leftOut,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  for (const part of parts) {
    const { installed, problem } = await providePackages({ source, copy: folder }, part);
    if (installed !== undefined) copy.installed.push(`${part}: ${installed}`);
    if (problem !== undefined) copy.problems.push(`${part}: ${problem}`);
  }
  return copy;
}

/** PostCSS searches for its configuration in the folders above, too, which may belong to somebody else. */
async function endPostcssSearch(folder: string): Promise<void> {
  // A folder that is missing has nothing to build.
  await writeFile(path.join(folder, '.postcssrc.json'), '{}').catch(() => undefined);
}
