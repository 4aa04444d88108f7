import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import { openProject, type ProjectOptions } from '../src/build/open-project.ts';
import { builtProject, type ProjectBuild } from '../src/build/runnable-project.ts';
import { startSandbox, type Sandbox, type SandboxOptions } from '../src/start/start-sandbox.ts';
import { drive, type Driver } from '../src/testing/driver.ts';

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
  return start({ ...options, project: builtProject(build) });
}

/** Starts a sandbox for the project in this folder. */
export async function driveProject(
  folder: string,
  options: Omit<ProjectOptions, 'folder'> = {},
  sandbox: Partial<SandboxOptions> = {},
): Promise<TestDriver> {
  return start({ ...sandbox, project: await openProject({ folder, ...options }) });
}

async function start(options: Partial<SandboxOptions> & Pick<SandboxOptions, 'project'>) {
  const sandbox = await startSandbox({
    port: 0,
    now: TUESDAY,
    assets: inject('assets'),
    ...options,
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
