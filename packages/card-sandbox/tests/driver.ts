import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, inject, onTestFinished } from 'vitest';
import { openProject, type ProjectOptions } from '../src/build/open-project.ts';
import {
  builtProject,
  type ProjectBuild,
  type ProjectBuilder,
} from '../src/build/runnable-project.ts';
import type { Sandbox, SandboxOptions } from '../src/start/start-sandbox.ts';
import { drive, type Driver } from '../src/testing/driver.ts';
import { startOnKnownPort } from '../src/testing/start-on-known-port.ts';

export { choose, type SandboxPage } from '../src/testing/driver.ts';

/** The date of every test. */
const TUESDAY = new Date('2026-11-17T10:00:00Z');

export interface TestDriver extends Driver {
  sandbox: Sandbox;
}

let connected: Promise<Browser> | undefined;

/** Each connection sees only the pages that it opened. */
function connectBrowser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browser'));
  return connected;
}

/** Starts a sandbox for a project that is already built. */
export function startDriver(
  build: ProjectBuild,
  options: Partial<SandboxOptions> = {},
): Promise<TestDriver> {
  return startBuilder(builtProject(build), options);
}

/** Starts a sandbox that closes with its test. */
export async function startForTest(
  ...project: Parameters<typeof startDriver>
): Promise<TestDriver> {
  const driver = await startDriver(...project);
  onTestFinished(() => driver.close());
  return driver;
}

/**
 * Starts one sandbox for the tests of a block, and resets it before each test.
 *
 * @returns The driver, for use in tests.
 */
export function sharedDriver(
  build: () => Promise<ProjectBuild>,
  options?: Partial<SandboxOptions>,
): () => TestDriver {
  let driver: TestDriver;
  beforeAll(async () => {
    driver = await startDriver(await build(), options);
  });
  beforeEach(() => driver.reset());
  afterAll(() => driver.close());
  return () => driver;
}

/** Makes a test advance the page's time, when it opens a page. The clock belongs to the context, which closes with the test. */
export async function installClock(page: Page): Promise<void> {
  onTestFinished(() => page.context().close());
  await page.clock.install();
}

/** Starts a sandbox for the project in this folder. */
export async function driveProject(
  folder: string,
  options: Omit<ProjectOptions, 'folder'> = {},
  sandbox: Partial<SandboxOptions> = {},
): Promise<TestDriver> {
  return startBuilder(await openProject({ folder, ...options }), sandbox);
}

/** Starts a sandbox for what this builder builds. */
export async function startBuilder(
  project: ProjectBuilder,
  options: Partial<SandboxOptions> = {},
): Promise<TestDriver> {
  const sandbox = await startOnKnownPort({
    now: TUESDAY,
    assets: inject('assets'),
    ...options,
    project,
  });
  const driver = drive(sandbox, await connectBrowser());
  return {
    ...driver,
    sandbox,
    close: async () => {
      await driver.close();
      await sandbox.close();
    },
  };
}
