import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { openChromium } from './browser/chromium.ts';
import { builtBaseline, builtEmpty } from './browser/cards.ts';
import type { Sight } from './browser/sights.ts';
import { startStage, type Stage, type StageOptions } from './browser/stage.ts';
import type { Figure, Row } from './figure.ts';
import { limitIfWarm, type InstanceState } from './instance-state.ts';
import { median } from './median.ts';
import { callDepth } from './round-trips/call-depth.ts';

const LATENCY_MS = 120;
const ROUNDS = 5;
const THREADS = 20;
const RECORD = 'contact/190';

/** Milliseconds since the page started the card's worker. */
interface Opening {
  /** The first row was on screen; the empty card's word. */
  first: number;
  /** Nothing changed any more. */
  complete: number;
  functionCalls: number;
  depth: number;
}

type Which = 'ours' | 'empty' | 'oneCall' | 'baseline';

export const figure: Figure = {
  title: `A record opened in Chromium, every upstream call taking ${LATENCY_MS} ms, ${THREADS} threads`,

  async measure() {
    const browser = await openChromium();
    const start = (built: Pick<StageOptions, 'card' | 'functionFile'>) =>
      startStage(browser, {
        ...built,
        latency: LATENCY_MS,
        seed: supportTeamAtScale({ threads: THREADS, messages: 0 }),
      });
    const stages: Record<Which, Stage> = {
      ours: await start({}),
      empty: await start(await builtEmpty({ upstream: false })),
      oneCall: await start(await builtEmpty({ upstream: true })),
      baseline: await start(await builtBaseline()),
    };
    const rows: Row[] = [];
    for (const state of ['cold', 'warm'] as const) {
      const openings: Record<Which, Opening>[] = [];
      // Side by side in every round: whatever else the machine does slows all of them.
      for (let round = 0; round < ROUNDS; round += 1) {
        openings.push({
          ours: await opening(stages.ours, state, ROW),
          empty: await opening(stages.empty, state, WORD),
          oneCall: await opening(stages.oneCall, state, WORD),
          baseline: await opening(stages.baseline, state, ROW),
        });
      }
      rows.push(...rowsOf(state, openings));
    }
    await browser.close();
    await Promise.all(Object.values(stages).map((stage) => stage.close()));
    return rows;
  },
};

const ROW: Sight = { name: 'first', of: '.card-frame [data-testid="thread-row"]' };
const WORD: Sight = { name: 'first', of: '.card-frame [data-testid="answer"]', saying: 'Answered' };

async function opening(stage: Stage, state: InstanceState, sight: Sight): Promise<Opening> {
  if (state === 'cold') await stage.cool();
  stage.simulator.requests.clear();
  const opened = await stage.open(RECORD, { sights: [sight] });
  await opened.calm();
  const { seen, startedAt, changedAt, calls } = await opened.report();
  await opened.close();
  return {
    first: (seen['first'] ?? Number.NaN) - startedAt,
    complete: changedAt - startedAt,
    functionCalls: calls.length,
    depth: callDepth(stage.simulator.requests.all()),
  };
}

function rowsOf(state: InstanceState, openings: Record<Which, Opening>[]): Row[] {
  const of = (value: (opening: Record<Which, Opening>) => number) => median(openings.map(value));
  const trip = { baseline: LATENCY_MS, unit: 'ms' };
  return [
    {
      what: `First row, above an empty card with one call, against one upstream round trip, ${state}`,
      figure: of(({ ours, empty }) => ours.first - empty.first),
      ...trip,
      ...limitIfWarm(state, 1.5),
    },
    {
      what: `The same for a function that makes one upstream call and nothing else, ${state}`,
      figure: of(({ oneCall, empty }) => oneCall.first - empty.first),
      ...trip,
    },
    {
      what: `Complete with previews and names, above that empty card, against one round trip, ${state}`,
      figure: of(({ ours, empty }) => ours.complete - empty.first),
      ...trip,
      ...limitIfWarm(state, 3),
    },
    {
      what: `Until it is complete: upstream calls one after another, ${state}`,
      figure: of(({ ours }) => ours.depth),
      baseline: of(({ baseline }) => baseline.depth),
      unit: '',
      limit: { on: 'figure', atMost: 3 },
    },
    {
      what: `First row, against the plain card, ${state}`,
      figure: of(({ ours }) => ours.first),
      baseline: of(({ baseline }) => baseline.first),
      unit: 'ms',
    },
    {
      what: `Complete, against the plain card, ${state}`,
      figure: of(({ ours }) => ours.complete),
      baseline: of(({ baseline }) => baseline.complete),
      unit: 'ms',
      ...limitIfWarm(state, 1 / 8),
    },
  ];
}
