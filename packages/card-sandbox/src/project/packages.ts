import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { readJson } from './source-files.ts';

const Manifest = z.object({ dependencies: z.record(z.string(), z.string()).default({}) });

/** What every card needs, and the sandbox has itself. */
const SANDBOX_HAS = ['@hubspot/ui-extensions', 'react'];

const require = createRequire(import.meta.url);

/** How a folder of the copy came to its packages; `trouble` says which part of them is missing, and why. */
export interface Packages {
  said?: string;
  trouble?: string;
}

/**
 * Gives a folder of the copied project the packages that its package.json names: those that are installed beside the
 * original, else what `npm install` brings into a folder of the sandbox's own. The original is only read.
 *
 * @param original The folder in the project.
 * @param copy The same folder in the copy.
 */
export async function providePackages(original: string, copy: string): Promise<Packages> {
  const manifest = path.join(original, 'package.json');
  if (!(await exists(manifest))) return provideSandboxOwn(copy);
  const { dependencies } = await readJson(manifest, Manifest);
  const names = [...new Set([...Object.keys(dependencies), ...SANDBOX_HAS])];
  const places = await Promise.all(
    names.map(async (name) => ({ name, place: await findInstalled(name, original) })),
  );
  const missing = places.filter(({ place }) => place === undefined).map(({ name }) => name);
  if (missing.length === 0) {
    for (const { name, place } of places) if (place) await link(place, copy, name);
    return {};
  }
  const listed = missing.join(', ');
  try {
    const { installed, fresh } = await install(await packageFiles(original));
    await use(installed, copy);
    const how = fresh ? 'Installed' : 'Found installed earlier';
    return { said: `${how}, outside the project: ${listed}` };
  } catch (error) {
    const failure = `npm install failed: ${reasonOf(error)}`;
    if (await useReduced(dependencies, copy)) {
      const own = SANDBOX_HAS.join(' and ');
      return { trouble: `${failure}. It has the sandbox's own ${own}, and no lock for the rest` };
    }
    for (const { name, place } of places) if (place) await link(place, copy, name);
    return { trouble: `The packages ${listed} are not installed, and ${failure}` };
  }
}

/** Installs what the sandbox has not itself, in whatever version: an old kit may be gone from the registry. */
async function useReduced(dependencies: Record<string, string>, copy: string): Promise<boolean> {
  const others = Object.entries(dependencies).filter(([name]) => !SANDBOX_HAS.includes(name));
  const manifest = JSON.stringify({ dependencies: Object.fromEntries(others) });
  try {
    await use((await install({ 'package.json': manifest })).installed, copy);
    return true;
  } catch {
    return false;
  }
}

/** What npm said, in the first line that says more than a code. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const said = lines.find((line) => /^npm error (?!code)./.test(line)) ?? lines[0] ?? '';
  return said.replace(/^npm error /, '');
}

async function use(installed: string, copy: string): Promise<void> {
  await symlink(installed, path.join(copy, 'node_modules'));
  for (const name of SANDBOX_HAS) {
    if (!(await exists(path.join(installed, name)))) await link(ownPlace(name), copy, name);
  }
}

async function provideSandboxOwn(copy: string): Promise<Packages> {
  for (const name of SANDBOX_HAS) await link(ownPlace(name), copy, name);
  return {};
}

/** Upwards from a folder, as Node looks; what the sandbox has itself is nowhere missing. */
async function findInstalled(name: string, from: string): Promise<string | undefined> {
  const place = path.join(from, 'node_modules', name);
  if (await exists(place)) return place;
  const above = path.dirname(from);
  if (above !== from) return findInstalled(name, above);
  return SANDBOX_HAS.includes(name) ? ownPlace(name) : undefined;
}

/** The folder of one of the sandbox's own packages. */
function ownPlace(name: string): string {
  const entry = require.resolve(name);
  const marker = path.join('node_modules', name);
  return entry.slice(0, entry.lastIndexOf(marker) + marker.length);
}

async function link(place: string, copy: string, name: string): Promise<void> {
  const at = path.join(copy, 'node_modules', name);
  if (await exists(at)) return;
  await mkdir(path.dirname(at), { recursive: true });
  await symlink(place, at);
}

/** The files that npm goes by, as far as the folder has them, by their name. */
async function packageFiles(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    const text = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined) files[name] = text;
  }
  return files;
}

/** Installs once for each state of the files that npm goes by; later starts find what is there. */
async function install(
  files: Record<string, string>,
): Promise<{ installed: string; fresh: boolean }> {
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const home = path.join(tmpdir(), 'threadside-packages', hash);
  const installed = path.join(home, 'node_modules');
  if (await exists(installed)) return { installed, fresh: false };
  const working = `${home}-${process.pid}`;
  await mkdir(working, { recursive: true });
  try {
    for (const [name, text] of Object.entries(files))
      await writeFile(path.join(working, name), text);
    // As HubSpot installs: without running what packages bring along.
    const options = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', ['install', ...options, '--loglevel=error'], { cwd: working });
    await mkdir(path.join(working, 'node_modules'), { recursive: true });
    await rename(working, home);
    return { installed, fresh: true };
  } finally {
    await rm(working, { recursive: true, force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
