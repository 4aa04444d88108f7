import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { builtBaseline } from './browser/cards.ts';
import { openChromium } from './browser/chromium.ts';
import { traced, workBetween } from './browser/own-work.ts';
import { MARKS, type PaintTarget } from './browser/paint-targets.ts';
import { startHarness, type Harness } from './browser/harness.ts';
import type { Benchmark, Row } from './statistics/benchmark.ts';
import { limitIfWarm, type InstanceState } from './function/instance-state.ts';
import { median } from './statistics/median.ts';
import { measurePairs, mediansOf, type Pair } from './statistics/pairs.ts';

const LATENCY_MS = 120;
const ROUNDS = 5;
const TRACED_ROUNDS = 3;
/** Longer than opening any thread takes. */
const DONE_MS = 1_500;
const RECORD = 'contact/191';
const FEW = 50;
const MANY = 5_000;

type Which = 'few' | 'many' | 'baseline';

export const benchmark: Benchmark = {
  title: `A thread opened in Chromium, every upstream call taking ${LATENCY_MS} ms`,

  async measure() {
    const browser = await openChromium();
    const start = (messages: number, built = {}) =>
      startHarness(browser, {
        ...built,
        latency: LATENCY_MS,
        seed: supportTeamAtScale({ threads: 0, messages }),
      });
    const harnesses: Record<Which, Harness> = {
      few: await start(FEW),
      many: await start(MANY),
      baseline: await start(FEW, await builtBaseline()),
    };
    const rows: Row[] = [];
    for (const state of ['cold', 'warm'] as const) {
      const few = () => wait(harnesses.few, state, FEW);
      const withBaseline = await measurePairs(ROUNDS, few, () =>
        wait(harnesses.baseline, state, FEW),
      );
      const withMany = await measurePairs(ROUNDS, () => wait(harnesses.many, state, MANY), few);
      rows.push(...rowsOf(state, withBaseline, withMany));
    }
    const work: number[] = [];
    for (let round = 0; round < TRACED_ROUNDS; round += 1) {
      work.push(await ownWork(browser, harnesses.few));
    }
    rows.push({
      what: 'CPU time of page and worker until the messages are on screen',
      value: median(work),
      unit: 'ms',
      limit: { on: 'value', atMost: 100 },
    });
    await browser.close();
    await Promise.all(Object.values(harnesses).map((harness) => harness.close()));
    return rows;
  },
};

/** The newest of this many messages of the seed's long thread. */
const newest = (messages: number): PaintTarget => ({
  name: 'newest',
  of: '.hs-panel .hs-text',
  saying: `Noted, entry ${messages}.`,
});

/** Milliseconds from the click until the newest message is on screen. */
async function wait(harness: Harness, state: InstanceState, messages: number): Promise<number> {
  const { waitUntilStable, rows, watchFor, report, close } = await harness.open(RECORD);
  await waitUntilStable();
  if (state === 'cold') await harness.cool();
  await watchFor(newest(messages));
  await rows.first().click();
  await waitUntilStable();
  const { seen, pressedAt } = await report();
  await close();
  return (seen['newest'] ?? Number.NaN) - pressedAt;
}

/** CPU time of the same, in milliseconds. */
async function ownWork(browser: Browser, harness: Harness): Promise<number> {
  const { page, waitUntilStable, rows, watchFor, close } = await harness.open(RECORD);
  await waitUntilStable();
  await watchFor(newest(FEW));
  const trace = await traced(browser, page, async () => {
    await rows.first().click();
    // Polling the page would add work.
    await setTimeout(DONE_MS);
    await waitUntilStable();
  });
  await close();
  const pressed = trace.marks.find(({ name }) => name === MARKS.press);
  const shown = trace.marks.find(({ name }) => name === `${MARKS.seen}newest`);
  return pressed && shown ? workBetween(trace, pressed.at, shown.at) : Number.NaN;
}

function rowsOf(state: InstanceState, withBaseline: Pair[], withMany: Pair[]): Row[] {
  const { value } = mediansOf(withBaseline);
  return [
    {
      what: `Messages on screen, in upstream round trips, ${state}`,
      value,
      baseline: LATENCY_MS,
      unit: 'ms',
      ...limitIfWarm(state, 2.5),
    },
    {
      what: `The same, compared with the plain card, ${state}`,
      ...mediansOf(withBaseline),
      unit: 'ms',
    },
    {
      what: `A thread of ${MANY.toLocaleString('en')} messages, compared with ${FEW}, ${state}`,
      ...mediansOf(withMany),
      unit: 'ms',
      limit: { on: 'ratio', atMost: 1.15 },
    },
  ];
}
