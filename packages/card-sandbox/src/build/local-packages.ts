import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { isFile, readJson } from '../project/source-files.ts';

const Manifest = z.object({
  name: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  workspaces: z
    .union([z.array(z.string()), z.object({ packages: z.array(z.string()) })])
    .optional(),
});

/** A folder with a package.json, and what it and its workspaces depend on. */
export interface PackageRoot {
  /** Absolute. */
  folder: string;
  /** Packages from the registry, by name. */
  dependencies: Record<string, string>;
  /** Packages in folders: workspaces and `file:` dependencies, by name. */
  local: Record<string, string>;
}

/**
 * Finds the package that a folder belongs to: the nearest package.json, or the workspace root above it.
 *
 * @param folder A folder in `source`; both are absolute.
 * @returns undefined when no folder up to `source` has a package.json
 */
export async function findPackage(
  folder: string,
  source: string,
): Promise<PackageRoot | undefined> {
  const parents = parentsOf(folder, source);
  let nearest: PackageRoot | undefined;
  for (const parent of parents) {
    if (!(await isFile(path.join(parent, 'package.json')))) continue;
    const workspaces = await workspacesOf(parent);
    const isRoot = workspaces.some((one) => parents.includes(one));
    if (isRoot) return readPackage(parent, workspaces);
    nearest ??= await readPackage(parent, workspaces);
  }
  return nearest;
}

async function readPackage(folder: string, workspaces: string[]): Promise<PackageRoot> {
  const found: PackageRoot = { folder, dependencies: {}, local: {} };
  for (const each of [folder, ...workspaces]) {
    const { name, dependencies } = await readJson(path.join(each, 'package.json'), Manifest);
    if (each !== folder && name !== undefined) found.local[name] = each;
    for (const [dependency, version] of Object.entries(dependencies)) {
      const [, target] = /^(?:file|link):(.*)$/.exec(version) ?? [];
      if (target !== undefined) found.local[dependency] = path.resolve(each, target);
      else found.dependencies[dependency] = version;
    }
  }
  for (const name of Object.keys(found.local)) Reflect.deleteProperty(found.dependencies, name);
  return found;
}

/** The folders of a package's workspaces, whose patterns may end in `/*`. */
async function workspacesOf(folder: string): Promise<string[]> {
  const { workspaces = [] } = await readJson(path.join(folder, 'package.json'), Manifest);
  const patterns = Array.isArray(workspaces) ? workspaces : workspaces.packages;
  const folders = await Promise.all(
    patterns.map(async (pattern) => {
      const base = path.resolve(folder, pattern.replace(/\/\*+$/, ''));
      if (!/\/\*+$/.test(pattern)) return [base];
      const entries = await readdir(base, { withFileTypes: true }).catch(() => []);
      return entries.filter((one) => one.isDirectory()).map(({ name }) => path.join(base, name));
    }),
  );
  const withManifest = await Promise.all(
    folders.flat().map(async (one) => ((await isFile(path.join(one, 'package.json'))) ? one : [])),
  );
  return withManifest.flat();
}

/** The folder itself and those above it, up to `source`. */
function parentsOf(folder: string, source: string): string[] {
  const above = path.dirname(folder);
  return folder === source || above === folder ? [folder] : [folder, ...parentsOf(above, source)];
}
