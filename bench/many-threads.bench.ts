import type { Browser } from 'playwright-core';
import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { openChromium } from './browser/chromium.ts';
import { heapsOf } from './browser/heaps.ts';
import type { Sight } from './browser/sights.ts';
import { startStage, type Stage } from './browser/stage.ts';
import type { Figure, Row } from './figure.ts';
import { median } from './median.ts';

const LATENCY_MS = 120;
const ROUNDS = 5;
const COUNTS = [10, 100, 1_000, 10_000];
const ROW: Sight = { name: 'row', of: '.card-frame [data-testid="thread-row"]' };
/** What the worker's heap may hold beyond that with ten threads, for the thousand that it knows. */
const MOST_MEGABYTES = 3;

interface Sample {
  /** Milliseconds since the page started the card's worker. */
  firstRow: number;
  /** Megabytes. */
  workerHeap: number;
}

export const figure: Figure = {
  title: `Many threads on a contact, every upstream call taking ${LATENCY_MS} ms`,

  async measure() {
    const browser = await openChromium();
    const stages = await Promise.all(COUNTS.map((threads) => stageWith(browser, threads)));
    const samples = COUNTS.map((): Sample[] => []);
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [index, stage] of stages.entries()) {
        const sample = await sampleOf(stage);
        // The first opening finds the function cold.
        if (round > 0) samples[index]?.push(sample);
      }
    }
    await browser.close();
    await Promise.all(stages.map((stage) => stage.close()));
    return rowsOf(samples);
  },
};

function stageWith(browser: Browser, threads: number): Promise<Stage> {
  const seed = supportTeamAtScale({ threads, messages: 0 });
  return startStage(browser, { latency: LATENCY_MS, seed });
}

async function sampleOf(stage: Stage): Promise<Sample> {
  const { page, calm, report, close } = await stage.open('contact/190', { sights: [ROW] });
  await calm();
  const { seen, startedAt } = await report();
  const { measure } = await heapsOf(page);
  const heaps = await measure();
  await close();
  return { firstRow: (seen['row'] ?? Number.NaN) - startedAt, workerHeap: heaps.worker };
}

function rowsOf(samples: Sample[][]): Row[] {
  const firstRows = samples.map((each) => median(each.map(({ firstRow }) => firstRow)));
  const heaps = samples.map((each) => median(each.map(({ workerHeap }) => workerHeap)));
  return COUNTS.flatMap((threads, index): Row[] => {
    const count = threads.toLocaleString('en');
    const isMost = index === COUNTS.length - 1;
    return [
      {
        what: `First row of ${count} threads, against 10`,
        figure: firstRows[index] ?? Number.NaN,
        baseline: firstRows[0],
        unit: 'ms',
        ...(isMost && { limit: { on: 'ratio', atMost: 1.3 } }),
      },
      {
        what: `Heap of the worker with ${count} threads`,
        figure: heaps[index] ?? Number.NaN,
        baseline: heaps[0],
        unit: 'MB',
        ...(isMost && { limit: { on: 'figure', atMost: (heaps[0] ?? 0) + MOST_MEGABYTES } }),
      },
    ];
  });
}
