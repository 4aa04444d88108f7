import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { isFile, readJson } from '../../project/source-files.ts';

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
 * Finds the package that a folder belongs to: the nearest package.json, or the workspace root above it, which may be
 * above the source folder, too.
 *
 * @param folder A folder in `source`; both are absolute.
 * @returns undefined when no package.json concerns the folder
 */
export async function findPackage(
  folder: string,
  source: string,
): Promise<PackageRoot | undefined> {
  let nearest: string | undefined;
  for (const parent of parentsOf(folder)) {
    const isInside = !path.relative(source, parent).startsWith('..');
    if (!(await isFile(path.join(parent, 'package.json')))) continue;
    const workspaces = await workspacesOf(parent, isInside);
    const member = workspaces.find((one) => parentsOf(folder).includes(one));
    if (member !== undefined && isInside) {
      return readPackages(parent, [parent, ...workspaces], workspaces);
    }
    if (member !== undefined && (await belongsToProject(member, source))) {
      return readPackages(nearest ?? source, [parent, member, nearest ?? member], workspaces);
    }
    if (isInside) nearest ??= parent;
  }
  return nearest === undefined ? undefined : readPackages(nearest, [nearest], []);
}

/** Whether a workspace is in the source folder, or is the project's own folder above it. */
async function belongsToProject(workspace: string, source: string): Promise<boolean> {
  const isInside = !path.relative(source, workspace).startsWith('..');
  return isInside || isFile(path.join(workspace, 'hsproject.json'));
}

/**
 * Reads packages and the local ones that they depend on.
 *
 * @param folder The folder that gets them.
 * @param first The packages to start from.
 * @param workspaces Packages that may be named without a path.
 */
async function readPackages(
  folder: string,
  first: string[],
  workspaces: string[],
): Promise<PackageRoot> {
  const found: PackageRoot = { folder, dependencies: {}, local: {} };
  const byName = new Map<string, string>();
  for (const workspace of workspaces) {
    const { name } = await readJson(path.join(workspace, 'package.json'), Manifest);
    if (name !== undefined) byName.set(name, workspace);
  }
  const folders = new Set(first);
  for (const each of folders) {
    const file = path.join(each, 'package.json');
    if (!(await isFile(file))) continue;
    const { name, dependencies } = await readJson(file, Manifest);
    if (name !== undefined && byName.has(name)) found.local[name] = each;
    for (const [dependency, version] of Object.entries(dependencies)) {
      const [, target] = /^(?:file|link):(.*)$/.exec(version) ?? [];
      const local = target === undefined ? byName.get(dependency) : path.resolve(each, target);
      if (local === undefined) found.dependencies[dependency] = version;
      else {
        found.local[dependency] = local;
        folders.add(local);
      }
    }
  }
  for (const name of Object.keys(found.local)) Reflect.deleteProperty(found.dependencies, name);
  return found;
}

/**
 * The folders of a package's workspaces.
 * @param isOurs Whether the package is the project's: another one may be invalid.
 */
async function workspacesOf(folder: string, isOurs: boolean): Promise<string[]> {
  const reading = readJson(path.join(folder, 'package.json'), Manifest);
  const { workspaces = [] } = await (isOurs ? reading : reading.catch(() => NO_WORKSPACES));
  const patterns = Array.isArray(workspaces) ? workspaces : workspaces.packages;
  const matching = async (negated: boolean) => {
    const wanted = patterns.filter((pattern) => pattern.startsWith('!') === negated);
    const found = wanted.map((pattern) => foldersOf(folder, pattern.replace(/^!/, '')));
    return (await Promise.all(found)).flat();
  };
  const excluded = await matching(true);
  const folders = (await matching(false)).filter((one) => !excluded.includes(one));
  const withManifest = await Promise.all(
    folders.map(async (one) => ((await isFile(path.join(one, 'package.json'))) ? one : [])),
  );
  return withManifest.flat();
}

/** The folders that a pattern matches; each `*` stands for a part of one name. */
async function foldersOf(folder: string, pattern: string): Promise<string[]> {
  let found = [folder];
  for (const name of pattern.split('/').filter((part) => part !== '' && part !== '.')) {
    if (!name.includes('*')) {
      found = found.map((one) => path.join(one, name));
      continue;
    }
    const matched = name.split('*').map((part) => part.replace(/[^\w]/g, '\\$&'));
    const names = new RegExp(`^(?!\\.|node_modules$)${matched.join('.*')}$`);
    const below = await Promise.all(found.map((one) => foldersIn(one)));
    found = below.flat().filter((one) => names.test(path.basename(one)));
  }
  return found;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((one) => one.isDirectory()).map(({ name }) => path.join(folder, name));
}

const NO_WORKSPACES = { workspaces: [] };

/** The folder itself and those above it. */
function parentsOf(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...parentsOf(above)];
}
