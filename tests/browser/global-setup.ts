import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ProjectBuild } from 'card-sandbox';
import type { TestProject } from 'vitest/node';
import { buildWith } from './build-with.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** This repository's cards and function, with the default settings. */
    project: ProjectBuild;
  }
}

/** Builds the cards and the function once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'threadside-tests-'));
  project.provide('project', await buildWith({}, folder));
  return () => rm(folder, { recursive: true, force: true });
}
