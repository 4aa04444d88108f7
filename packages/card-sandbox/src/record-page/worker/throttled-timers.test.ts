import { expect, it } from 'vitest';
import { throttledTimers } from './throttled-timers.ts';

/** The delays with which throttled timers start the real ones, at a time since the page opened. */
function delays(now: { ms: number }) {
  const started: (number | undefined)[] = [];
  const start = (_: unknown, delay?: number) => started.push(delay);
  return {
    started,
    timers: throttledTimers({ setTimeout: start, setInterval: start }, () => now.ms),
  };
}

const nothing = () => undefined;

it('delays timeouts to the next full minute', () => {
  const now = { ms: 5_000 };
  const { started, timers } = delays(now);
  timers.setTimeout(nothing);
  timers.setTimeout(nothing, 59_000);
  timers.setTimeout(nothing, 61_000);
  now.ms = 5_000 + 40_000;
  timers.setTimeout(nothing, 10_000);
  timers.setTimeout(nothing, 20_000);
  expect(started).toEqual([60_000, 60_000, 120_000, 20_000, 80_000]);
});

it('fires a timeout that a timeout starts one minute later', () => {
  const now = { ms: 0 };
  const { started, timers } = delays(now);
  now.ms = 60_000;
  timers.setTimeout(nothing, 0);
  expect(started).toEqual([60_000]);
});

it('slows intervals to full minutes', () => {
  const { started, timers } = delays({ ms: 0 });
  for (const delay of [undefined, 1_000, 60_000, 90_000]) timers.setInterval(nothing, delay);
  expect(started).toEqual([60_000, 60_000, 60_000, 120_000]);
});
