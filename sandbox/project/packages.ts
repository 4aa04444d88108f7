import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
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
    const { installed, fresh } = await install(original);
    await symlink(installed, path.join(copy, 'node_modules'));
    for (const name of SANDBOX_HAS) {
      if (!(await exists(path.join(installed, name)))) await link(ownPlace(name), copy, name);
    }
    return {
      said: `${fresh ? 'Installed' : 'Found installed earlier'}, outside the project: ${listed}`,
    };
  } catch (error) {
    for (const { name, place } of places) if (place) await link(place, copy, name);
    const reason = error instanceof Error ? (error.message.split('\n').at(-1) ?? '') : '';
    return {
      trouble: `The packages ${listed} are not installed, and npm install failed: ${reason}`,
    };
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

/** Installs once for each state of the package files; later starts find what is there. */
async function install(original: string): Promise<{ installed: string; fresh: boolean }> {
  const files = ['package.json', 'package-lock.json', '.npmrc'];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(path.join(original, file)).catch(() => ''));
  const home = path.join(tmpdir(), 'threadside-packages', hash.digest('hex').slice(0, 16));
  const installed = path.join(home, 'node_modules');
  if (await exists(installed)) return { installed, fresh: false };
  const working = `${home}-${process.pid}`;
  await mkdir(working, { recursive: true });
  try {
    for (const file of files) {
      const from = path.join(original, file);
      if (await exists(from)) await cp(from, path.join(working, file));
    }
    // As HubSpot installs: without running what packages bring along.
    const options = [
      '--ignore-scripts',
      '--omit=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    await promisify(execFile)('npm', ['install', ...options], { cwd: working });
    await rename(working, home);
    return { installed, fresh: true };
  } catch (error) {
    await rm(working, { recursive: true, force: true });
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
