import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { Report } from './report.ts';
import type { PaintTarget } from './paint-targets.ts';

/** Records, on a record page, when things happen there. */
export interface Probe {
  watchFor: (target: PaintTarget) => Promise<void>;
  /** Waits until every target was painted and the card is stable. */
  waitUntilStable: () => Promise<void>;
  /** Waits until the worker has processed every response. */
  answered: () => Promise<void>;
  /** Advances the worker's clock. */
  skip: (milliseconds: number) => Promise<void>;
  report: () => Promise<Report>;
}

export interface ProbeOptions {
  /** Targets to watch for from the start. */
  targets?: PaintTarget[];
  /** Allows advancing the worker's clock. */
  skipsTime?: boolean;
}

/** Adds the probe to a page before it is opened. */
export async function probe(page: Page, options: ProbeOptions = {}): Promise<Probe> {
  const { targets = [], skipsTime = false } = options;
  if (skipsTime) {
    const prelude = JSON.stringify(bundle('worker-clock'));
    await page.addInitScript({ content: `globalThis.workerPrelude = ${prelude}` });
  }
  await page.addInitScript({ content: bundle('probe') });
  for (const target of targets) await page.addInitScript({ content: watchingFor(target) });
  return {
    watchFor: (target) => page.evaluate(watchingFor(target)),
    waitUntilStable: () => page.evaluate('probe.waitUntilStable()'),
    answered: () => page.evaluate('probe.answered()'),
    skip: (milliseconds) => page.evaluate(`probe.skip(${milliseconds})`),
    report: async () => Report.parse(await page.evaluate('probe.report()')),
  };
}

function watchingFor(target: PaintTarget): string {
  return `probe.watchFor(${JSON.stringify(target)})`;
}

const bundles = new Map<string, string>();

function bundle(name: string): string {
  const built = bundles.get(name);
  if (built !== undefined) return built;
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`on-page/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const text = outputFiles[0]?.text ?? '';
  bundles.set(name, text);
  return text;
}
