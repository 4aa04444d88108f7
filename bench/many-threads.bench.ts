import type { Browser } from 'playwright-core';
import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { openChromium } from './browser/chromium.ts';
import { heapsOf } from './browser/heaps.ts';
import type { PaintTarget } from './browser/paint-targets.ts';
import { startHarness, type Harness } from './browser/harness.ts';
import type { Benchmark, Row } from './statistics/benchmark.ts';
import { median } from './statistics/median.ts';
import { mediansOf } from './statistics/pairs.ts';

const LATENCY_MS = 120;
const ROUNDS = 5;
const COUNTS = [10, 100, 1_000, 10_000];
const ROW: PaintTarget = { name: 'row', of: '.card-frame [data-testid="thread-row"]' };
/** How much larger the worker's heap may be than with ten threads, for the 1,000 threads it holds. */
const MOST_MEGABYTES = 3;

interface Sample {
  /** Milliseconds since the page started the card's worker. */
  firstRow: number;
  /** Megabytes. */
  workerHeap: number;
}

export const benchmark: Benchmark = {
  title: `Many threads on a contact, every upstream call taking ${LATENCY_MS} ms`,

  async measure() {
    const browser = await openChromium();
    const harnesses = await Promise.all(COUNTS.map((threads) => harnessWith(browser, threads)));
    const samples = COUNTS.map((): Sample[] => []);
    for (let round = 0; round <= ROUNDS; round += 1) {
      const entries = [...harnesses.entries()];
      // The order alternates, so that no count always comes first.
      for (const [index, harness] of round % 2 === 0 ? entries : entries.reverse()) {
        const sample = await sampleOf(harness);
        // The function is cold in the first round.
        if (round > 0) samples[index]?.push(sample);
      }
    }
    await browser.close();
    await Promise.all(harnesses.map((harness) => harness.close()));
    return rowsOf(samples);
  },
};

function harnessWith(browser: Browser, threads: number): Promise<Harness> {
  const seed = supportTeamAtScale({ threads, messages: 0 });
  return startHarness(browser, { latency: LATENCY_MS, seed });
}

async function sampleOf(harness: Harness): Promise<Sample> {
  const { page, waitUntilStable, report, close } = await harness.open('contact/190', {
    targets: [ROW],
  });
  await waitUntilStable();
  const { seen, startedAt } = await report();
  const { measure } = await heapsOf(page);
  const heaps = await measure();
  await close();
  return { firstRow: (seen['row'] ?? Number.NaN) - startedAt, workerHeap: heaps.worker };
}

function rowsOf(samples: Sample[][]): Row[] {
  const few = samples[0]?.map(({ firstRow }) => firstRow) ?? [];
  const heaps = samples.map((each) => median(each.map(({ workerHeap }) => workerHeap)));
  return COUNTS.flatMap((threads, index): Row[] => {
    const count = threads.toLocaleString('en');
    const isMost = index === COUNTS.length - 1;
    const firstRows = (samples[index] ?? []).map(({ firstRow }, round) => ({
      value: firstRow,
      baseline: few[round] ?? Number.NaN,
    }));
    return [
      {
        what: `First row of ${count} threads, compared with 10`,
        ...mediansOf(firstRows),
        unit: 'ms',
        ...(isMost && { limit: { on: 'ratio', atMost: 1.3 } }),
      },
      {
        what: `Heap of the worker with ${count} threads`,
        value: heaps[index] ?? Number.NaN,
        baseline: heaps[0],
        unit: 'MB',
        ...(isMost && { limit: { on: 'value', atMost: (heaps[0] ?? 0) + MOST_MEGABYTES } }),
      },
    ];
  });
}
