import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ProjectBuild } from 'card-sandbox';
import type { TestProject } from 'vitest/node';
import setUpSandbox from '../../packages/card-sandbox/tests/setup.ts';
import { buildWith } from './build-with.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** This repository's cards and function, with the default settings. */
    project: ProjectBuild;
  }
}

/** Builds the record page, the cards and the function, and launches a browser, once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'threadside-tests-'));
  const [closeSandbox, build] = await Promise.all([setUpSandbox(project), buildWith({}, folder)]);
  project.provide('project', build);
  return async () => {
    await closeSandbox();
    await rm(folder, { recursive: true, force: true });
  };
}
