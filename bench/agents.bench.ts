import { baselines, ours, simulate } from './agents/simulate.ts';
import type { Outcome, Scenario } from './agents/simulate.ts';
import type { Benchmark, Row } from './benchmark.ts';

const MINUTES = 10;
/** Our cards slow down with the time that nobody touches them; how old the baseline's are makes no difference to it. */
const OPENED_WITHIN = { ours: 30, baseline: 1 };

const crowd = (openedWithin: number): Scenario => ({
  name: 'crowd',
  agents: 300,
  working: 30,
  minutes: MINUTES,
  openedWithin,
});

export const benchmark: Benchmark = {
  title: `300 agents with cards open on an app limited to 100 calls in 10 s, 30 of them working, for ${MINUTES} minutes`,

  async measure() {
    const [our, baseline] = await Promise.all([ours(), baselines()]);
    const [mine, theirs] = await Promise.all([
      simulate(our, crowd(OPENED_WITHIN.ours)),
      simulate(baseline, crowd(OPENED_WITHIN.baseline)),
    ]);
    const row = (what: string, of: (outcome: Outcome) => number, unit = ''): Row => ({
      what,
      value: of(mine),
      baseline: of(theirs),
      unit,
    });
    return [
      {
        ...row('Errors that an agent saw', ({ errorsSeen }) => errorsSeen),
        limit: { on: 'value', atMost: 0 },
      },
      {
        ...row('Records that an agent had to give up', ({ givenUp }) => givenUp.length),
        limit: { on: 'value', atMost: 0 },
      },
      row('Records worked through', ({ done }) => done),
      row('Replies sent', ({ replies }) => replies),
      row('Wait for what an agent asked for, median', ({ wait }) => wait.middle, 'ms'),
      row('Wait, 95 of 100 at most', ({ wait }) => wait.slow, 'ms'),
      row('API calls', ({ calls }) => calls),
      row(
        'of these refused by HubSpot, and asked again or given up unseen',
        ({ refused }) => refused,
      ),
      row('Looks for news that gave way', ({ gaveWay }) => gaveWay),
    ];
  },
};
