import { createRequire } from 'node:module';
import { seededRandom } from 'hubspot-simulator';
import { mixedCall } from './mixed-call.ts';

// Runs one instance of the built function. Prints its heap, in bytes, after every 2,000 calls, and how many calls
// succeeded.

const CALLS = 20_000;
const CALLS_BETWEEN = 2_000;
const AT_ONCE = 8;

const [, , file = ''] = process.argv;
const { main } = createRequire(import.meta.url)(file) as {
  main: (context: unknown) => Promise<{ ok: boolean }>;
};
const random = seededRandom(1);
const heaps: number[] = [];
let good = 0;
// The function's log must not mix with the output.
console.log = () => undefined;

for (let number = 1; number <= CALLS; number += AT_ONCE) {
  const calls = Array.from({ length: AT_ONCE }, (_, index) => mixedCall(random, number + index));
  const answers = await Promise.all(calls.map(main));
  good += answers.filter(({ ok }) => ok).length;
  if ((number - 1 + AT_ONCE) % CALLS_BETWEEN === 0) heaps.push(heapUsed());
}
process.stdout.write(JSON.stringify({ heaps, good }));
process.exit();

function heapUsed(): number {
  if (!globalThis.gc) throw new Error('Run this with --expose-gc');
  for (let count = 0; count < 3; count += 1) globalThis.gc();
  return process.memoryUsage().heapUsed;
}
