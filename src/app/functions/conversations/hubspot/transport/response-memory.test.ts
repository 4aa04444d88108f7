import { expect, it } from 'vitest';
import { ResponseMemory } from './response-memory.ts';

const MB = 1_000_000;

it('accepts 30 MB of a single request', () => {
  const memory = new ResponseMemory();
  const request = {};
  for (let count = 0; count < 30; count += 1) expect(memory.hold(request, MB)).toBe(true);
  expect(memory.hold(request, MB)).toBe(false);
});

it('accepts at most 50 MB of many requests at once, and lets one of them end', () => {
  const memory = new ResponseMemory();
  const requests = Array.from({ length: 40 }, () => ({ accepted: 0 }));
  for (let count = 0; count < 30; count += 1) {
    for (const request of requests) if (memory.hold(request, MB)) request.accepted += 1;
  }
  const accepted = requests.map((request) => request.accepted);
  expect(accepted.reduce((a, b) => a + b)).toBeLessThanOrEqual(50);
  expect(Math.max(...accepted)).toBeGreaterThan(25);
});

it('accepts other requests once a large one has ended', () => {
  const memory = new ResponseMemory();
  const [large, small] = [{}, {}];
  expect(memory.hold(large, 30 * MB)).toBe(true);
  expect(memory.hold(small, MB)).toBe(false);
  memory.release(large);
  memory.release(small);
  expect(memory.hold(small, 20 * MB)).toBe(true);
});
