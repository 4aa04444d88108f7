import { baselines, ours, simulate } from './agents/simulate.ts';
import type { Benchmark } from './statistics/benchmark.ts';

export const benchmark: Benchmark = {
  title:
    'API calls of an hour of work: 40 records opened, 60 threads read, 40 replies, 30 assignments',

  async measure() {
    const [our, baseline] = await Promise.all([ours(), baselines()]);
    const scenario = { name: 'hour' } as const;
    const [warm, theirs] = await Promise.all([
      simulate(our, scenario),
      simulate(baseline, scenario),
    ]);
    const fresh = await simulate(our, scenario, 'fresh');
    for (const { done, replies } of [warm, theirs, fresh]) {
      if (done !== 40 || replies !== 40) throw new Error('The hour’s work was not done');
    }
    return [
      {
        what: 'With instances that stay warm',
        value: warm.calls,
        baseline: theirs.calls,
        unit: '',
        limit: { on: 'ratio', atMost: 0.4 },
      },
      {
        what: 'With a new instance for every function call, the worst case',
        value: fresh.calls,
        baseline: theirs.calls,
        unit: '',
      },
      {
        what: 'Function calls',
        value: warm.functionCalls,
        baseline: theirs.functionCalls,
        unit: '',
      },
    ];
  },
};
