import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { openChromium } from './browser/chromium.ts';
import { builtBaseline, builtEmpty } from './browser/cards.ts';
import type { PaintTarget } from './browser/paint-targets.ts';
import { startHarness, type Harness, type HarnessOptions } from './browser/harness.ts';
import type { Benchmark, Row } from './statistics/benchmark.ts';
import { limitIfWarm, type InstanceState } from './function/instance-state.ts';
import { median } from './statistics/median.ts';
import { callDepth } from './round-trips/call-depth.ts';

const LATENCY_MS = 120;
const ROUNDS = 7;
const THREADS = 20;
const RECORD = 'contact/190';

/** Milliseconds since the page started the card's worker. */
interface Opening {
  /** When the first row, or the empty card's text, was on screen. */
  first: number;
  /** When the card had stopped changing. */
  complete: number;
  functionCalls: number;
  depth: number;
}

type Which = 'ours' | 'empty' | 'oneCall' | 'baseline';

export const benchmark: Benchmark = {
  title: `A record opened in Chromium, every upstream call taking ${LATENCY_MS} ms, ${THREADS} threads`,

  async measure() {
    const browser = await openChromium();
    const start = (built: Pick<HarnessOptions, 'card' | 'functionFile'>) =>
      startHarness(browser, {
        ...built,
        latency: LATENCY_MS,
        seed: supportTeamAtScale({ threads: THREADS, messages: 0 }),
      });
    const harnesses: Record<Which, Harness> = {
      ours: await start({}),
      empty: await start(await builtEmpty({ upstream: false })),
      oneCall: await start(await builtEmpty({ upstream: true })),
      baseline: await start(await builtBaseline()),
    };
    const rows: Row[] = [];
    for (const state of ['cold', 'warm'] as const) {
      const openings: Record<Which, Opening>[] = [];
      // Interleaved, so that whatever else the machine does slows all of them.
      for (let round = 0; round < ROUNDS; round += 1) {
        openings.push({
          ours: await opening(harnesses.ours, state, ROW),
          empty: await opening(harnesses.empty, state, WORD),
          oneCall: await opening(harnesses.oneCall, state, WORD),
          baseline: await opening(harnesses.baseline, state, ROW),
        });
      }
      rows.push(...rowsOf(state, openings));
    }
    await browser.close();
    await Promise.all(Object.values(harnesses).map((harness) => harness.close()));
    return rows;
  },
};

const ROW: PaintTarget = { name: 'first', of: '.card-frame [data-testid="thread-row"]' };
const WORD: PaintTarget = {
  name: 'first',
  of: '.card-frame [data-testid="answer"]',
  saying: 'Answered',
};

async function opening(
  harness: Harness,
  state: InstanceState,
  target: PaintTarget,
): Promise<Opening> {
  if (state === 'cold') await harness.cool();
  harness.simulator.requests.clear();
  const opened = await harness.open(RECORD, { targets: [target] });
  await opened.waitUntilStable();
  const { seen, startedAt, changedAt, calls } = await opened.report();
  await opened.close();
  return {
    first: (seen['first'] ?? Number.NaN) - startedAt,
    complete: changedAt - startedAt,
    functionCalls: calls.length,
    depth: callDepth(harness.simulator.requests.all()),
  };
}

function rowsOf(state: InstanceState, openings: Record<Which, Opening>[]): Row[] {
  const of = (value: (opening: Record<Which, Opening>) => number) => median(openings.map(value));
  // One round trip, as the same machine measured it in the same rounds.
  const trip = { baseline: of(({ oneCall, empty }) => oneCall.first - empty.first), unit: 'ms' };
  return [
    {
      what: `First row, minus an empty card with one call, in upstream round trips, ${state}`,
      value: of(({ ours, empty }) => ours.first - empty.first),
      ...trip,
      ...limitIfWarm(state, 1.5),
    },
    {
      what: `Complete with previews and names, minus that empty card, in upstream round trips, ${state}`,
      value: of(({ ours, empty }) => ours.complete - empty.first),
      ...trip,
      ...limitIfWarm(state, 3),
    },
    {
      what: `Upstream calls one after another until complete, ${state}`,
      value: of(({ ours }) => ours.depth),
      baseline: of(({ baseline }) => baseline.depth),
      unit: '',
      limit: { on: 'value', atMost: 3 },
    },
    {
      what: `First row, compared with the plain card, ${state}`,
      value: of(({ ours }) => ours.first),
      baseline: of(({ baseline }) => baseline.first),
      unit: 'ms',
    },
    {
      what: `Complete, compared with the plain card, ${state}`,
      value: of(({ ours }) => ours.complete),
      baseline: of(({ baseline }) => baseline.complete),
      unit: 'ms',
      ...limitIfWarm(state, 1 / 8),
    },
  ];
}
