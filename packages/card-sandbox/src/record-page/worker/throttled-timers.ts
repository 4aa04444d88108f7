const MINUTE_MS = 60_000;

type StartTimer = (
  callback: (...args: unknown[]) => void,
  delay?: number,
  ...args: unknown[]
) => number;

export interface Timers {
  setTimeout: StartTimer;
  setInterval: StartTimer;
}

/**
 * Timers that fire at most once a minute, all together, as Chromium's do in a background tab:
 * https://developer.chrome.com/blog/timer-throttling-in-chrome-88
 *
 * @param now Milliseconds since any moment.
 */
export function throttledTimers({ setTimeout, setInterval }: Timers, now: () => number): Timers {
  const start = now();
  const untilMinuteAfter = (delay: number) => {
    const passed = now() - start;
    return (Math.floor((passed + delay) / MINUTE_MS) + 1) * MINUTE_MS - passed;
  };
  return {
    setTimeout: (callback, delay = 0, ...args) =>
      setTimeout(callback, untilMinuteAfter(Math.max(0, delay)), ...args),
    setInterval: (callback, delay = 0, ...args) =>
      setInterval(callback, Math.max(1, Math.ceil(delay / MINUTE_MS)) * MINUTE_MS, ...args),
  };
}
