import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { startSimulator } from 'hubspot-simulator';
import { builtFunction } from '../function/built-function.ts';
import type { Benchmark } from '../statistics/benchmark.ts';
import { median } from '../statistics/median.ts';
import { busyDay } from '../sends/seed.ts';

const ONE_INSTANCE = fileURLToPath(new URL('one-instance.ts', import.meta.url));
const MEGABYTE = 1_000_000;

const Result = z.object({ heaps: z.array(z.number()), good: z.number() });

export const benchmark: Benchmark = {
  title: 'The heap of one instance over 20,000 mixed calls',

  async measure() {
    const simulator = await startSimulator({ seed: busyDay });
    simulator.limits.allowance = { tenSecondly: 1e9, daily: 1e9 };
    simulator.faults.set([
      { name: 'error-after', on: 'sendMessage', probability: 0.03 },
      { name: 'rate-limit', on: 'sendMessage', probability: 0.02 },
      { name: 'error-before', on: 'getThread', probability: 0.01 },
    ]);
    const { outFile } = await builtFunction();
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', '--import', import.meta.resolve('tsx'), ONE_INSTANCE, outFile],
      {
        env: {
          ...process.env,
          HUBSPOT_API_URL: simulator.url,
          PRIVATE_APP_ACCESS_TOKEN: simulator.token,
        },
      },
    );
    await simulator.close();
    const { heaps, good } = Result.parse(JSON.parse(stdout));
    return [
      {
        what: 'Heap after 20,000 calls, compared with 2,000',
        // Two samples smooth the garbage collector's randomness.
        value: median(heaps.slice(-2)) / MEGABYTE,
        baseline: (heaps[0] ?? Number.NaN) / MEGABYTE,
        unit: 'MB',
        limit: { on: 'ratio', atMost: 1.1 },
      },
      { what: 'Successful calls', value: good, unit: '' },
    ];
  },
};
