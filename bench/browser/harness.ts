import { setTimeout } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Seed } from 'hubspot-simulator/seed';
import type { Simulator } from 'hubspot-simulator';
import { builtProject as runBuilt, startSandbox, type ProjectBuild } from 'card-sandbox';
import { ASSETS, builtProject } from './built.ts';
import { probe, type Probe, type ProbeOptions } from './probe.ts';

/** The browser cleans up after closing a page; this must not slow the next one. */
const REST_MS = 100;

export interface HarnessOptions {
  seed?: Seed;
  /** The latency of every upstream call, in milliseconds. */
  latency?: number;
  /** The built file of another card to show on the record. */
  card?: string;
  /** The built file of another function. */
  functionFile?: string;
}

/** A record page in its own tab, with its probe. */
export interface Opened extends Probe {
  page: Page;
  rows: Locator;
  panel: Locator;
  close: () => Promise<void>;
}

/** A sandbox for measuring pages. */
export interface Harness {
  simulator: Simulator;
  /** Opens a record in a fresh browser profile. */
  open: (record: string, options?: ProbeOptions) => Promise<Opened>;
  /** Makes the next call of the function start cold. */
  cool: () => Promise<void>;
  close: () => Promise<void>;
}

/** Starts a sandbox for one card and one function. */
export async function startHarness(
  browser: Browser,
  options: HarnessOptions = {},
): Promise<Harness> {
  const { seed, latency = 0 } = options;
  const { simulator, url, close } = await startSandbox({
    port: 0,
    seed,
    assets: ASSETS,
    project: runBuilt(replaceParts(await builtProject(), options)),
  });
  // Rate limits are not measured here.
  simulator.limits.allowance = { tenSecondly: 1e9, daily: 1e9 };
  simulator.latency.milliseconds = latency;
  return {
    simulator,
    open: async (record, options) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const probed = await probe(page, options);
      await page.goto(`${url}/?record=${record}&agent=9001&toolbar=folded`);
      return {
        ...probed,
        page,
        rows: page.getByTestId('thread-row'),
        panel: page.getByRole('dialog'),
        close: async () => {
          await context.close();
          await setTimeout(REST_MS);
        },
      };
    },
    // Setting the environment, even to the same values, starts a new instance.
    cool: async () => {
      await fetch(`${url}/_page/token`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: '"good"',
      });
    },
    close,
  };
}

/** The project with another card or function in place of its own. */
function replaceParts(project: ProjectBuild, { card, functionFile }: HarnessOptions): ProjectBuild {
  return {
    ...project,
    ...(card !== undefined && { cardFiles: { ...project.cardFiles, RecordSidebar: card } }),
    ...(functionFile !== undefined && {
      functions: project.functions.map((one) => ({ ...one, file: functionFile })),
    }),
  };
}
