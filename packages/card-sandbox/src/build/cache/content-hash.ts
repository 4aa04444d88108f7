import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Manifest = z.object({
  dependencies: z.record(z.string(), z.unknown()).default({}),
  peerDependencies: z.record(z.string(), z.unknown()).default({}),
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean() })).default({}),
});

/** Collects what a build reads into one hash. Where the files are does not count. */
export function createContentHash() {
  const hash = createHash('sha256');
  const visited = new Set<string>();
  const addContent = (name: string, content: string | Buffer) => {
    hash.update(JSON.stringify([name, content.length])).update(content);
  };
  const addFile = (file: string, name = path.basename(file)) => {
    addContent(name, readFileSync(file));
  };
  /** Adds the names and the content of all files, without installed packages. @returns the folders of those */
  const addFolder = (folder: string, name = ''): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const file = path.join(folder, entry.name);
        const relative = path.posix.join(name, entry.name);
        if (entry.name === '.git') return [];
        if (entry.name === 'node_modules') return [file];
        if (entry.isDirectory()) return addFolder(file, relative);
        if (entry.isSymbolicLink()) addContent(relative, readlinkSync(file));
        if (entry.isFile()) addFile(file, relative);
        return [];
      });
  const visit = (name: string, from: string, add: (folder: string) => void) => {
    const folder = findInstalled(name, from);
    if (folder === undefined) {
      addContent(name, 'missing');
      return;
    }
    if (visited.has(folder)) return;
    visited.add(folder);
    add(folder);
    for (const dependency of dependenciesOf(folder)) visit(dependency, folder, add);
  };
  return {
    addContent,
    addFile,
    addFolder,
    /** Adds all files of a package, as code in `from` imports it, and of the packages that it depends on. */
    addPackage: (name: string, from: string) =>
      visit(name, from, (folder) => addFolder(folder, name)),
    /** Adds only the package.json files, for packages that nobody edits. */
    addVersions: (name: string, from: string) =>
      visit(name, from, (folder) => addFile(path.join(folder, 'package.json'))),
    digest: () => hash.digest('hex'),
  };
}

/** Looks in the folder and its parents, as Node does. @returns where the package really is */
function findInstalled(name: string, from: string): string | undefined {
  const folder = path.join(from, 'node_modules', name);
  if (existsSync(path.join(folder, 'package.json'))) return realpathSync(folder);
  const parent = path.dirname(from);
  return parent === from ? undefined : findInstalled(name, parent);
}

function dependenciesOf(folder: string): string[] {
  const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
  const { dependencies, peerDependencies, peerDependenciesMeta } = Manifest.parse(JSON.parse(text));
  const peers = Object.keys(peerDependencies).filter(
    (name) => peerDependenciesMeta[name]?.optional !== true,
  );
  return [...Object.keys(dependencies), ...peers];
}
