import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { openChromium } from './browser/chromium.ts';
import { builtBaseline, builtEmpty } from './browser/cards.ts';
import type { PaintTarget } from './browser/paint-targets.ts';
import { startHarness, type Harness, type HarnessOptions } from './browser/harness.ts';
import type { Benchmark, Row } from './statistics/benchmark.ts';
import { limitIfWarm, type InstanceState } from './function/instance-state.ts';
import { measurePair, mediansOf } from './statistics/pairs.ts';
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
      for (let round = 0; round < ROUNDS; round += 1) {
        const measure = (which: Which, target: PaintTarget) => () =>
          opening(harnesses[which], state, target);
        const [[ours, baseline], [oneCall, empty]] = await measurePair(
          round,
          () => measurePair(round, measure('ours', ROW), measure('baseline', ROW)),
          () => measurePair(round, measure('oneCall', WORD), measure('empty', WORD)),
        );
        openings.push({ ours, empty, oneCall, baseline });
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
  type Figure = (opening: Record<Which, Opening>) => number;
  const compared = (value: Figure, baseline: Figure) =>
    mediansOf(openings.map((each) => ({ value: value(each), baseline: baseline(each) })));
  // One round trip, as the same machine measured it in the same round.
  const trip: Figure = ({ oneCall, empty }) => oneCall.first - empty.first;
  return [
    {
      what: `First row, minus an empty card with one call, in upstream round trips, ${state}`,
      ...compared(({ ours, empty }) => ours.first - empty.first, trip),
      unit: 'ms',
      ...limitIfWarm(state, 1.5),
    },
    {
      what: `Complete with previews and names, minus that empty card, in upstream round trips, ${state}`,
      ...compared(({ ours, empty }) => ours.complete - empty.first, trip),
      unit: 'ms',
      ...limitIfWarm(state, 3),
    },
    {
      what: `Upstream calls one after another until complete, ${state}`,
      ...compared(
        ({ ours }) => ours.depth,
        ({ baseline }) => baseline.depth,
      ),
      unit: '',
      limit: { on: 'value', atMost: 3 },
    },
    {
      what: `First row, compared with the plain card, ${state}`,
      ...compared(
        ({ ours }) => ours.first,
        ({ baseline }) => baseline.first,
      ),
      unit: 'ms',
    },
    {
      what: `Complete, compared with the plain card, ${state}`,
      ...compared(
        ({ ours }) => ours.complete,
        ({ baseline }) => baseline.complete,
      ),
      unit: 'ms',
      ...limitIfWarm(state, 1 / 8),
    },
  ];
}
