import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildParts, type BuiltFiles } from '../../packages/card-sandbox/src/built-parts.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the browser. */
    chromium: string;
    /** Everything that a sandbox runs, built once for all tests. */
    built: BuiltFiles;
  }
}

/** Builds everything and finds a browser, once for all tests; each file of tests starts its own sandbox on that. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'threadside-e2e-'));
  const [parts, chromium] = await Promise.all([buildParts(folder), findChromium()]);
  const problems = parts.problems();
  if (problems.length > 0) {
    throw new Error(problems.map(({ what, message }) => `${what}: ${message}`).join('\n'));
  }
  project.provide('chromium', chromium);
  project.provide('built', parts.files());
  return () => rm(folder, { recursive: true, force: true });
}
