import { expect, it } from 'vitest';
import { createCalm } from './calm.ts';

/** A calm whose frames pass one by one. */
function byHand() {
  const waiting: (() => void)[] = [];
  const calm = createCalm((callback) => void waiting.push(callback));
  let came = false;
  const wait = calm.wait(3).then(() => (came = true));
  const frame = async () => {
    waiting.splice(0).forEach((callback) => callback());
    await new Promise((done) => setImmediate(done));
    return came;
  };
  return { calm, frame, wait };
}

it('comes after so many frames in which nothing moved', async () => {
  const { frame } = byHand();
  expect([await frame(), await frame(), await frame()]).toEqual([false, false, true]);
});

it('begins to count anew when something moves', async () => {
  const { calm, frame } = byHand();
  await frame();
  await frame();
  calm.moved();
  expect([await frame(), await frame(), await frame()]).toEqual([false, false, false]);
  expect(await frame()).toBe(true);
});

it('does not come while a call is under way, however long', async () => {
  const { calm, frame } = byHand();
  let end: () => void = () => undefined;
  const call = calm.during(new Promise<void>((resolve) => (end = resolve)));
  for (let count = 0; count < 50; count++) expect(await frame()).toBe(false);
  end();
  await call;
  for (let count = 0; count < 3; count++) await frame();
  expect(await frame()).toBe(true);
});

it('waits for what a card draws only after it has heard', async () => {
  const { calm, frame } = byHand();
  let asked = 0;
  calm.attend(() => {
    asked += 1;
    if (asked === 2) calm.moved();
    return Promise.resolve();
  });
  for (let count = 0; count < 3; count++) expect(await frame()).toBe(false);
  for (let count = 0; count < 4; count++) await frame();
  expect(await frame()).toBe(true);
});

it('waits for a card that has not heard everything yet', async () => {
  const { calm, frame } = byHand();
  let answer: () => void = () => undefined;
  const forget = calm.attend(() => new Promise<void>((resolve) => (answer = resolve)));
  for (let count = 0; count < 5; count++) expect(await frame()).toBe(false);
  calm.moved();
  answer();
  forget();
  expect(await frame()).toBe(false);
  for (let count = 0; count < 3; count++) await frame();
  expect(await frame()).toBe(true);
});
