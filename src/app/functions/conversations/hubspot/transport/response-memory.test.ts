import { expect, it } from 'vitest';
import { ResponseMemory } from './response-memory.ts';

const MB = 1_000_000;

it('accepts 30 MB of a single request', () => {
  const memory = new ResponseMemory();
  const request = {};
  for (let count = 0; count < 30; count += 1) expect(memory.hold(request, MB)).toBe(true);
  expect(memory.hold(request, MB)).toBe(false);
});

it('holds at most 50 MB of many requests at once, and serves them all one after another', async () => {
  const memory = new ResponseMemory();
  let held = 0;
  let most = 0;
  const read = async (request: object) => {
    for (let count = 0; count < 16; count += 1) {
      if (!(await memory.hold(request, MB))) return 'refused';
      held += 1;
      most = Math.max(most, held);
      await Promise.resolve();
    }
    held -= 16;
    memory.release(request);
    return 'complete';
  };
  const ends = await Promise.all(Array.from({ length: 40 }, () => read({})));
  expect(new Set(ends)).toEqual(new Set(['complete']));
  expect(most).toBeGreaterThan(20);
  expect(most).toBeLessThanOrEqual(50);
});

it('refuses what still waits when its request ends', async () => {
  const memory = new ResponseMemory();
  const [large, small] = [{}, {}];
  expect(memory.hold(large, 25 * MB)).toBe(true);
  const waiting = memory.hold(small, MB);
  memory.release(small);
  expect(await waiting).toBe(false);
});

it('accepts other requests once a large one has ended', async () => {
  const memory = new ResponseMemory();
  const [large, small] = [{}, {}];
  expect(memory.hold(large, 30 * MB)).toBe(true);
  const waiting = memory.hold(small, MB);
  memory.release(large);
  expect(await waiting).toBe(true);
  memory.release(small);
  expect(memory.hold(small, 20 * MB)).toBe(true);
});
