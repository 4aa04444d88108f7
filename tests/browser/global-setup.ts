import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openProject, type ProjectBuild } from 'card-sandbox';
import type { TestProject } from 'vitest/node';
import { buildFunction } from '../../scripts/build/build-function.ts';
import { buildWith } from './build-with.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

declare module 'vitest' {
  export interface ProvidedContext {
    /** This repository's cards and function, with the default settings. */
    project: ProjectBuild;
  }
}

/** Builds the cards and the function once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'threadside-tests-'));
  await buildFunction();
  const opened = await (await openProject({ folder: ROOT }))(folder);
  const build = opened.current();
  if (build.problems.length > 0) {
    throw new Error(build.problems.map(({ what, message }) => `${what}: ${message}`).join('\n'));
  }
  project.provide('project', await buildWith({}, build, folder));
  return () => rm(folder, { recursive: true, force: true });
}
