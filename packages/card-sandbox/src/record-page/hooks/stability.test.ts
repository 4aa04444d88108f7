import { expect, it } from 'vitest';
import { createStability } from './stability.ts';

/** A page whose frames the test runs one by one. */
function manualFrames() {
  const waiting: (() => void)[] = [];
  const stability = createStability((callback) => void waiting.push(callback));
  let stable = false;
  void stability.waitUntilStable(3).then(() => (stable = true));
  const frame = async () => {
    waiting.splice(0).forEach((callback) => callback());
    await new Promise((done) => setImmediate(done));
    return stable;
  };
  return { stability, frame };
}

it('is stable after the given number of frames without activity', async () => {
  const { frame } = manualFrames();
  expect([await frame(), await frame(), await frame()]).toEqual([false, false, true]);
});

it('starts to count again after activity', async () => {
  const { stability, frame } = manualFrames();
  await frame();
  await frame();
  stability.recordActivity();
  expect([await frame(), await frame(), await frame()]).toEqual([false, false, false]);
  expect(await frame()).toBe(true);
});

it('is not stable while a call is pending', async () => {
  const { stability, frame } = manualFrames();
  let end: () => void = () => undefined;
  const call = stability.track(new Promise<void>((resolve) => (end = resolve)));
  for (let count = 0; count < 50; count++) expect(await frame()).toBe(false);
  end();
  await call;
  for (let count = 0; count < 3; count++) await frame();
  expect(await frame()).toBe(true);
});

it('waits for what a card renders after a ping', async () => {
  const { stability, frame } = manualFrames();
  let pings = 0;
  stability.addPing(() => {
    pings += 1;
    if (pings === 2) stability.recordActivity();
    return Promise.resolve();
  });
  for (let count = 0; count < 3; count++) expect(await frame()).toBe(false);
  for (let count = 0; count < 4; count++) await frame();
  expect(await frame()).toBe(true);
});

it('waits for a card that has not answered its ping', async () => {
  const { stability, frame } = manualFrames();
  let answer: () => void = () => undefined;
  const remove = stability.addPing(() => new Promise<void>((resolve) => (answer = resolve)));
  for (let count = 0; count < 5; count++) expect(await frame()).toBe(false);
  stability.recordActivity();
  answer();
  remove();
  expect(await frame()).toBe(false);
  for (let count = 0; count < 3; count++) await frame();
  expect(await frame()).toBe(true);
});
