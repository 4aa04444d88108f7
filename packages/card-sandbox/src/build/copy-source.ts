import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyCode } from './copy-code.ts';
import { PendingInstallError } from './packages/background-installs.ts';
import { createNpmInstall } from './packages/npm-install.ts';
import { providePackages } from './packages/provide-packages.ts';

/** A copy of a project's source folder, ready to build. */
export interface SourceCopy {
  folder: string;
  /** What was left out or is missing, in sentences. */
  problems: string[];
  /** The parts whose packages are being installed. */
  waiting: string[];
}

/**
 * Copies a project's source folder without packages, hidden files and build configuration, and links the packages that
 * its parts import. It replaces the copy before.
 *
 * @param into The copy is made in this folder.
 * @param parts Folders of the source with an entry.
 * @param say Receives progress, line by line.
 * @param npmInstall Installs what is missing.
 */
export async function copySource(
  source: string,
  into: string,
  parts: string[],
  say: (line: string) => void = () => undefined,
  npmInstall = createNpmInstall(),
): Promise<SourceCopy> {
  // It stays until the next build: HubSpot's builder goes on reading it after a failure, and would complain.
  const folder = path.join(into, 'copy');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const leftOut = await copyCode(source, folder);
  for (const part of parts) await endPostcssSearch(path.join(folder, part));
  const problems = [...leftOut];
  const waiting: string[] = [];
  for (const part of parts) {
    try {
      problems.push(
        ...(await providePackages({ source, copy: folder }, part, { npmInstall, say })),
      );
    } catch (error) {
      if (!(error instanceof PendingInstallError)) throw error;
      waiting.push(part);
    }
  }
  return { folder, problems, waiting };
}

/** PostCSS searches for its configuration in the folders above, too, which may belong to somebody else. */
async function endPostcssSearch(folder: string): Promise<void> {
  // A folder that is missing has nothing to build.
  await writeFile(path.join(folder, '.postcssrc.json'), '{}').catch(() => undefined);
}
