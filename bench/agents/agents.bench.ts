import { baselines, ours, simulate } from './simulate.ts';
import type { Outcome, Scenario } from './simulate.ts';
import type { Benchmark, Row } from '../statistics/benchmark.ts';

const MINUTES = 10;
/** Our cards poll less the longer nobody uses them; the baseline's polls at a constant rate. */
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
        ...row('Records that an agent had to abandon', ({ givenUp }) => givenUp.length),
        limit: { on: 'value', atMost: 0 },
      },
      row('Records done', ({ done }) => done),
      row('Replies sent', ({ replies }) => replies),
      row('Response time that an agent waits for, median', ({ wait }) => wait.middle, 'ms'),
      row('The same, 95th percentile', ({ wait }) => wait.slow, 'ms'),
      row('API calls', ({ calls }) => calls),
      row('Of these, rejected by the rate limit and retried or dropped', ({ refused }) => refused),
      row('Deferred polls', ({ gaveWay }) => gaveWay),
    ];
  },
};
