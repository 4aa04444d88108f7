import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage, openProject, type ProjectBuild } from 'card-sandbox';
import { buildSources } from '../../scripts/build/build-sources.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of everything that is built for benchmarks in a browser. */
export const FOLDER = fileURLToPath(new URL('../../.sandbox/bench/browser/', import.meta.url));

/** Folder of the record page's scripts and styles. */
export const ASSETS = path.join(FOLDER, 'page');

let building: Promise<ProjectBuild> | undefined;

/** This repository's cards and function, and the record page, built once for all benchmarks of a run. */
export function builtProject(): Promise<ProjectBuild> {
  building ??= build();
  return building;
}

async function build(): Promise<ProjectBuild> {
  await mkdir(FOLDER, { recursive: true });
  // The function is CommonJS, but the project's package.json says that .js files are ES modules.
  await writeFile(path.join(FOLDER, 'package.json'), '{}');
  await Promise.all([buildPage(ASSETS), buildSources()]);
  const project = await (await openProject({ folder: ROOT }))(FOLDER);
  const { problems } = project.current();
  for (const { what, message } of problems) throw new Error(`${what}: ${message}`);
  return project.current();
}
