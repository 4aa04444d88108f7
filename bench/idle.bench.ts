import { baselines, ours, simulate } from './agents/simulate.ts';
import type { Benchmark, Row } from './statistics/benchmark.ts';

const MOST_CALLS = 60;
/** At least 30 times fewer than the baseline's. */
const MOST_OF_BASELINE = 1 / 30;

const RECORDS = [
  ['A contact of 16 threads', { objectTypeId: '0-1', objectId: 101 }],
  ['A ticket', { objectTypeId: '0-5', objectId: 501 }],
  ['A help desk ticket', { objectTypeId: '0-5', objectId: 501, location: 'helpdesk.sidebar' }],
] as const;

export const benchmark: Benchmark = {
  title: 'API calls of a card left open for an hour, including its opening',

  async measure() {
    const [our, baseline] = await Promise.all([ours(), baselines()]);
    const rows: Row[] = [];
    for (const [what, record] of RECORDS) {
      for (const withThread of [false, true]) {
        const scenario = { name: 'idle', record, withThread } as const;
        const [warm, theirs] = await Promise.all([
          simulate(our, scenario),
          simulate(baseline, scenario),
        ]);
        const fresh = await simulate(our, scenario, 'fresh');
        const name = withThread ? `${what}, with a thread open` : what;
        const figures = { baseline: theirs.calls, unit: '' };
        rows.push(
          {
            what: name,
            value: warm.calls,
            ...figures,
            limit: { on: 'value', atMost: MOST_CALLS },
          },
          {
            what: `${name}, compared with the baseline`,
            value: warm.calls,
            ...figures,
            limit: { on: 'ratio', atMost: MOST_OF_BASELINE },
          },
          {
            what: `${name}, with a new instance for every function call`,
            value: fresh.calls,
            ...figures,
          },
        );
      }
    }
    return rows;
  },
};
