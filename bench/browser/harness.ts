import { setTimeout } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Seed } from 'hubspot-simulator/seed';
import type { Simulator } from 'hubspot-simulator';
import { builtProject as runBuilt, startSandbox, type ProjectBuild } from 'card-sandbox';
import { ASSETS, builtProject } from './built.ts';
import { probe, type Probe, type ProbeOptions } from './probe.ts';

/** What a browser still tidies up when a page has closed must not slow the next one. */
const REST_MS = 100;

export interface HarnessOptions {
  seed?: Seed;
  /** Of every upstream call, in milliseconds. */
  latency?: number;
  /** Built file of another card, to stand on the record. */
  card?: string;
  /** Built file of another function. */
  functionFile?: string;
}

/** A record's page in a tab of its own, with what notes how long things take there. */
export interface Opened extends Probe {
  page: Page;
  rows: Locator;
  panel: Locator;
  close: () => Promise<void>;
}

/** A sandbox whose pages are measured. */
export interface Harness {
  simulator: Simulator;
  /** Opens a record as an agent, in a profile that has seen nothing yet. */
  open: (record: string, options?: ProbeOptions) => Promise<Opened>;
  /** The next call of the function starts cold. */
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
  // The figures are about one agent's wait, not about how many calls an account has.
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
    // Another environment, even the same one, is for new instances only.
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
