import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { builtFunction } from './function/built-function.ts';
import type { Benchmark } from './statistics/benchmark.ts';
import { measurePairs, mediansOf } from './statistics/pairs.ts';

const MOST_BYTES = 190_000;
const RUNS = 25;
const API_CLIENT = createRequire(import.meta.url).resolve('@hubspot/api-client');

export const benchmark: Benchmark = {
  title: 'The bundle that HubSpot loads on a cold start, compared with HubSpot’s client alone',

  async measure() {
    const { outFile, bytes } = await builtFunction();
    const loads = await measurePairs(
      RUNS,
      () => loadTime(outFile),
      () => loadTime(API_CLIENT),
    );
    return [
      {
        what: 'Bundle, minified',
        value: bytes,
        unit: 'bytes',
        limit: { on: 'value', atMost: MOST_BYTES },
      },
      {
        what: `Loading it in a fresh process, median of ${RUNS} pairs`,
        ...mediansOf(loads),
        unit: 'ms',
        limit: { on: 'ratio', atMost: 0.45 },
      },
    ];
  },
};

const TIMED_LOAD = `
  const start = performance.now();
  require(process.argv[1]);
  console.log(performance.now() - start);
`;

/** Milliseconds that a new process needs for one `require`. */
async function loadTime(file: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', TIMED_LOAD, file]);
  return Number(stdout);
}
