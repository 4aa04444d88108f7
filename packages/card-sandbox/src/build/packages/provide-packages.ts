import { mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { copyCode } from '../copy-code.ts';
import { findPackage, type PackageRoot } from './local-packages.ts';
import { PendingInstallError } from './background-installs.ts';
import { UnreachableRegistryError, type NpmInstall } from './npm-install.ts';

/** Packages that every card needs and that the sandbox brings. */
const BUNDLED = ['@hubspot/ui-extensions', 'react'];

const require = createRequire(import.meta.url);

/** The project's source folder and its copy. */
export interface Folders {
  source: string;
  copy: string;
}

export interface Installation {
  npmInstall: NpmInstall;
  /** Receives progress, line by line. */
  say: (line: string) => void;
}

/**
 * Gives a part of the copied project its packages: local ones and those installed in the project, else those that
 * `npm install` puts into the sandbox's cache. The project's folder is only read.
 *
 * @param part The part's folder, relative to the source folder.
 * @returns a sentence for each thing that is missing
 * @throws PendingInstallError while packages are being installed
 */
export async function providePackages(
  folders: Folders,
  part: string,
  { npmInstall, say }: Installation,
): Promise<string[]> {
  const found = await findPackage(path.join(folders.source, part), folders.source);
  if (!found) {
    await linkBundled(path.join(folders.copy, part));
    return [];
  }
  const target = inCopy(found.folder, folders);
  const missingLocal = await linkLocal(found, folders, target);
  const problem = await linkDependencies(found, target, {
    npmInstall,
    say: (line) => say(`${part}: ${line}`),
  });
  const problems = problem === undefined ? missingLocal : [problem, ...missingLocal];
  return problems.map((sentence) => `${part}: ${sentence}`);
}

/** Links workspaces and `file:` dependencies. @returns a sentence for each that is no package and not installed */
async function linkLocal({ local, folder: root }: PackageRoot, folders: Folders, target: string) {
  const missing: string[] = [];
  for (const [name, folder] of Object.entries(local)) {
    const installed = await findInstalled(name, root);
    const isPackage = await exists(path.join(folder, 'package.json'));
    if (isPackage && isInside(folder, folders.source)) {
      await link(inCopy(folder, folders), target, name);
    } else if (isPackage && installed === undefined) {
      await link(await copyInto(target, folder, name), target, name);
    } else if (installed !== undefined) await link(installed, target, name);
    else
      missing.push(
        missingPackage(name, path.relative(folders.source, folder), await exists(folder)),
      );
  }
  return missing;
}

/** @param place Where its package.json says it is, relative to the source folder. */
function missingPackage(name: string, place: string, isThere: boolean): string {
  return isThere
    ? `${name} comes from ${place}, which is not a folder with a package.json: run npm install in the project, and the sandbox uses the installed package`
    : `${name} comes from ${place}, which does not exist: correct the path in package.json`;
}

/** @returns what is missing and why, in a sentence */
async function linkDependencies(
  found: PackageRoot,
  target: string,
  { npmInstall, say }: Installation,
): Promise<string | undefined> {
  const { folder, dependencies, local } = found;
  const names = [...new Set([...Object.keys(dependencies), ...BUNDLED])];
  const places = await Promise.all(
    names.map(async (name) => ({ name, place: await findInstalled(name, folder) })),
  );
  const missing = places.filter(({ place }) => place === undefined).map(({ name }) => name);
  const linkFound = async () => {
    for (const { name, place } of places) if (place) await link(place, target, name);
  };
  if (missing.length === 0) {
    await linkFound();
    return undefined;
  }
  const list = missing.join(', ');
  try {
    const onInstall = () => say(`installing ${list} into the sandbox's cache`);
    await use(await npmInstall(await npmFiles(found), onInstall), target, local);
    return undefined;
  } catch (error) {
    const becauseOf = (reason: string) => `${list} cannot be installed, because ${reason}`;
    if (error instanceof PendingInstallError) {
      error.installing.catch((failure: unknown) => {
        if (failure instanceof UnreachableRegistryError) say(becauseOf(failure.message));
      });
      throw error;
    }
    if (error instanceof UnreachableRegistryError) {
      say(becauseOf(error.message));
      await linkFound();
      return becauseOf(error.message);
    }
    const failure = `npm install failed: ${error instanceof Error ? error.message : String(error)}`;
    if (await useWithoutBundled(found, target, npmInstall)) {
      return `${failure}. The card gets the sandbox's own ${BUNDLED.join(' and ')}, and the newest matching versions of all other packages`;
    }
    await linkFound();
    return becauseOf(failure);
  }
}

/** Installs all but the bundled packages, without a lock file: an old kit may be gone from the registry. */
async function useWithoutBundled(
  found: PackageRoot,
  target: string,
  npmInstall: NpmInstall,
): Promise<boolean> {
  const others = Object.entries(found.dependencies).filter(([name]) => !BUNDLED.includes(name));
  const manifest = JSON.stringify({ dependencies: Object.fromEntries(others) });
  try {
    await use(await npmInstall({ 'package.json': manifest }), target, found.local);
    return true;
  } catch (error) {
    if (error instanceof PendingInstallError) throw error;
    return false;
  }
}

/** The files for npm. A lock file that contains local packages does not fit the others alone. */
async function npmFiles({ folder, dependencies, local }: PackageRoot) {
  const files: Record<string, string> = { 'package.json': JSON.stringify({ dependencies }) };
  const names = Object.keys(local).length === 0 ? ['package-lock.json', '.npmrc'] : ['.npmrc'];
  for (const name of names) {
    const text = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    files[name] = name === '.npmrc' ? registrySettings(text) : text;
  }
  return files;
}

const REGISTRY_SETTING =
  /^\s*(?:(?:@[\w.-]+:)?registry|\/\/[^\s=]+|ca(?:\[\])?|cafile|strict-ssl|legacy-peer-deps)\s*=/;

/**
 * The settings that say where packages come from. Others, such as `git`, could name programs that npm runs, and
 * variables could put what the environment contains into a URL.
 */
export function registrySettings(npmrc: string): string {
  return npmrc
    .split(/\r?\n/)
    .filter((line) => REGISTRY_SETTING.test(line) && !line.includes('${'))
    .join('\n');
}

/** Links every installed package beside the local ones. */
async function use(installed: string, target: string, local: Record<string, string>) {
  if (Object.keys(local).length === 0 && !(await exists(path.join(target, 'node_modules')))) {
    await mkdir(target, { recursive: true });
    await symlink(installed, path.join(target, 'node_modules'));
  } else {
    for (const name of await packageNames(installed)) {
      await link(path.join(installed, name), target, name);
    }
  }
  for (const name of BUNDLED) {
    if (!(await exists(path.join(target, 'node_modules', name)))) {
      await link(bundledFolder(name), target, name);
    }
  }
}

/** @param folder A `node_modules` folder. */
export async function packageNames(folder: string): Promise<string[]> {
  const entries = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const names = await Promise.all(
    entries.map(async (name) =>
      name.startsWith('@')
        ? (await readdir(path.join(folder, name))).map((one) => `${name}/${one}`)
        : [name],
    ),
  );
  return names.flat();
}

async function linkBundled(target: string): Promise<void> {
  for (const name of BUNDLED) await link(bundledFolder(name), target, name);
}

/** Looks in the folder and its parents, as Node does, then among the bundled packages. */
async function findInstalled(name: string, from: string): Promise<string | undefined> {
  const folder = path.join(from, 'node_modules', name);
  if (await exists(folder)) return folder;
  const parent = path.dirname(from);
  if (parent !== from) return findInstalled(name, parent);
  return BUNDLED.includes(name) ? bundledFolder(name) : undefined;
}

function bundledFolder(name: string): string {
  const entry = require.resolve(name);
  const marker = path.join('node_modules', name);
  return entry.slice(0, entry.lastIndexOf(marker) + marker.length);
}

function inCopy(folder: string, { source, copy }: Folders): string {
  return path.join(copy, path.relative(source, folder));
}

function isInside(folder: string, source: string): boolean {
  return !path.relative(source, folder).startsWith('..');
}

/** Copies a package from outside the source beside the packages that it imports. @returns its copy */
async function copyInto(target: string, folder: string, name: string): Promise<string> {
  const copy = path.join(target, '_workspaces', name);
  if (!(await exists(copy))) await copyCode(folder, copy);
  return copy;
}

async function link(folder: string, target: string, name: string): Promise<void> {
  const place = path.join(target, 'node_modules', name);
  if (await exists(place)) return;
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(folder, place);
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
