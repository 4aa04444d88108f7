import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const SourceFolder = z.object({ srcDir: z.string() });

/** A project's configuration files and the paths of all its files. */
export interface Project {
  /** Parsed content, by path from the project's folder, with `/` on every system. */
  readonly configs: ReadonlyMap<string, unknown>;
  /** Paths from the source folder, as hsmeta files name them: `/app/cards/RecordSidebar.tsx`. */
  readonly sources: ReadonlySet<string>;
}

/**
 * Reads a project's configuration: hsproject.json, every *-hsmeta.json and every profile.
 *
 * @throws Error if a file is missing or not valid JSON; it names the file.
 */
export async function readProject(folder: string): Promise<Project> {
  const hsproject = await readJson(folder, 'hsproject.json');
  const { srcDir } = SourceFolder.parse(hsproject);
  const entries = await readdir(path.join(folder, srcDir), {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'));
  const configs = new Map<string, unknown>([['hsproject.json', hsproject]]);
  for (const file of files.filter(isConfig)) configs.set(file, await readJson(folder, file));
  return { configs, sources: new Set(files.map((file) => file.slice(srcDir.length))) };
}

function isConfig(file: string): boolean {
  return file.endsWith('-hsmeta.json') || /\/hsprofile\.[^./]+\.json$/.test(file);
}

async function readJson(folder: string, file: string): Promise<unknown> {
  const text = await readFile(path.join(folder, file), 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not valid JSON: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
}
