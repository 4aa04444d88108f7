import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { readJson } from '../project/source-files.ts';
import { cacheFolder } from './cache-folder.ts';

const Manifest = z.object({ dependencies: z.record(z.string(), z.string()).default({}) });

/** Packages that every card needs and that the sandbox brings. */
const BUNDLED = ['@hubspot/ui-extensions', 'react'];

const require = createRequire(import.meta.url);

/** How a folder got its packages. */
export interface Packages {
  /** What was installed, in a sentence. */
  installed?: string;
  /** What is missing and why, in a sentence. */
  problem?: string;
}

/**
 * Gives a folder of the copied project the packages of its package.json: those installed in the project, else those
 * that `npm install` puts into the sandbox's cache. The project's folder is only read.
 *
 * @param original The folder in the project.
 * @param copy The same folder in the copy.
 */
export async function providePackages(original: string, copy: string): Promise<Packages> {
  const manifest = path.join(original, 'package.json');
  if (!(await exists(manifest))) return linkBundled(copy);
  const { dependencies } = await readJson(manifest, Manifest);
  const names = [...new Set([...Object.keys(dependencies), ...BUNDLED])];
  const found = await Promise.all(
    names.map(async (name) => ({ name, folder: await findInstalled(name, original) })),
  );
  const missing = found.filter(({ folder }) => folder === undefined).map(({ name }) => name);
  if (missing.length === 0) {
    for (const { name, folder } of found) if (folder) await link(folder, copy, name);
    return {};
  }
  const list = missing.join(', ');
  try {
    const { installed, fresh } = await install(await npmFiles(original));
    await use(installed, copy);
    return { installed: `${fresh ? 'Installed' : 'Found'} in the sandbox's cache: ${list}` };
  } catch (error) {
    const failure = `npm install failed: ${reasonOf(error)}`;
    if (await useWithoutBundled(dependencies, copy)) {
      return {
        problem: `${failure}. The card gets the sandbox's own ${BUNDLED.join(' and ')}, and the newest matching versions of all other packages`,
      };
    }
    for (const { name, folder } of found) if (folder) await link(folder, copy, name);
    return { problem: `The packages ${list} are missing, and ${failure}` };
  }
}

/** Installs all but the bundled packages, without a lock file: an old kit may be gone from the registry. */
async function useWithoutBundled(
  dependencies: Record<string, string>,
  copy: string,
): Promise<boolean> {
  const others = Object.entries(dependencies).filter(([name]) => !BUNDLED.includes(name));
  const manifest = JSON.stringify({ dependencies: Object.fromEntries(others) });
  try {
    await use((await install({ 'package.json': manifest })).installed, copy);
    return true;
  } catch {
    return false;
  }
}

/** The first line of npm's output that says more than an error code. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const line = lines.find((one) => /^npm error (?!code)./.test(one)) ?? lines[0] ?? '';
  return line.replace(/^npm error /, '');
}

async function use(installed: string, copy: string): Promise<void> {
  await symlink(installed, path.join(copy, 'node_modules'));
  for (const name of BUNDLED) {
    if (!(await exists(path.join(installed, name)))) await link(bundledFolder(name), copy, name);
  }
}

async function linkBundled(copy: string): Promise<Packages> {
  for (const name of BUNDLED) await link(bundledFolder(name), copy, name);
  return {};
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

async function link(folder: string, copy: string, name: string): Promise<void> {
  const target = path.join(copy, 'node_modules', name);
  if (await exists(target)) return;
  await mkdir(path.dirname(target), { recursive: true });
  await symlink(folder, target);
}

/** The files of a folder that npm reads. */
async function npmFiles(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    const text = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined) files[name] = text;
  }
  return files;
}

/** Installs once for each content of the files that npm reads; later starts use the result. */
async function install(
  files: Record<string, string>,
): Promise<{ installed: string; fresh: boolean }> {
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const target = path.join(await cacheFolder('packages'), hash);
  const installed = path.join(target, 'node_modules');
  if (await exists(installed)) return { installed, fresh: false };
  const working = `${target}-${process.pid}`;
  await mkdir(working, { recursive: true });
  try {
    for (const [name, text] of Object.entries(files)) {
      await writeFile(path.join(working, name), text);
    }
    // HubSpot installs with --ignore-scripts, too.
    const options = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', ['install', ...options, '--loglevel=error'], {
      cwd: working,
      env: npmEnvironment(),
    });
    await mkdir(path.join(working, 'node_modules'), { recursive: true });
    await rename(working, target);
    return { installed, fresh: true };
  } finally {
    await rm(working, { recursive: true, force: true });
  }
}

/** Only what npm needs: the project's .npmrc may send any variable of its environment to a registry. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const needed =
    /^(path|home|userprofile|appdata|localappdata|systemroot|temp|tmp|tmpdir|https?_proxy|no_proxy|node_extra_ca_certs|npm_config_(registry|cache|userconfig|cafile|prefix))$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => needed.test(name)));
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
