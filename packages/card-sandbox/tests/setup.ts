import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { openUserCache } from '../src/build/cache/build-cache.ts';
import { buildCachedPage } from '../src/build/cached-page.ts';
import { findChromium } from '../src/testing/chromium.ts';
import { TEST_FLAGS } from '../src/testing/flags.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL at which tests connect to the browser. */
    browser: string;
    /** Folder with the record page's scripts and styles. */
    assets: string;
    /** A folder for what tests build and write; it is removed after the run. */
    scratch: string;
  }
}

/** Builds the record page and launches a browser, once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'browser-tests-'));
  const assets = path.join(scratch, 'page');
  const [executablePath] = await Promise.all([
    findChromium(),
    buildCachedPage(assets, await openUserCache('pages')),
  ]);
  const browser = await chromium.launchServer({
    executablePath,
    args: TEST_FLAGS,
    host: '127.0.0.1',
  });
  project.provide('browser', browser.wsEndpoint());
  project.provide('assets', assets);
  project.provide('scratch', scratch);
  return async () => {
    await browser.close();
    await rm(scratch, { recursive: true, force: true });
  };
}
