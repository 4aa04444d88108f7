import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPage } from '../src/build/build-page.ts';
import { findChromium } from '../src/testing/chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the browser. */
    chromium: string;
    /** Folder with the record page's scripts and styles. */
    assets: string;
    /** A folder for what tests build and write; it is removed after the run. */
    scratch: string;
  }
}

/** Builds the record page and finds a browser, once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'browser-tests-'));
  const assets = path.join(scratch, 'page');
  const [chromium] = await Promise.all([findChromium(), buildPage(assets)]);
  project.provide('chromium', chromium);
  project.provide('assets', assets);
  project.provide('scratch', scratch);
  return () => rm(scratch, { recursive: true, force: true });
}
