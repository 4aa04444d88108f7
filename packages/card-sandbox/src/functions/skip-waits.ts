import { subscribe } from 'node:diagnostics_channel';
import type { FollowedClock } from '../protocol/clock.ts';

/** For how long nothing must happen, so that handling a response does not count as waiting. */
const IDLE_MS = 20;

interface Timer {
  /** In milliseconds of the time with its skips. */
  due: number;
  real: NodeJS.Timeout;
  run: () => void;
}

/**
 * Ends the pauses of a function: when it waits for nothing but its timers, the time jumps to the next one. What it
 * requests with `fetch` takes as long as it takes.
 *
 * @param clock The clock behind the function's `Date`.
 * @returns `during` runs one call of the function: between calls, no time is skipped. `cancel` ends all waiting.
 */
export function skipWaits(clock: FollowedClock) {
  const real = { setTimeout, clearTimeout };
  const timers = new Map<NodeJS.Timeout, Timer>();
  const requests = followRequests(() => void (activity += 1));
  let activity = 0;
  let skipped = 0;
  const now = () => performance.now() + skipped;

  const fire = (id: NodeJS.Timeout) => {
    const timer = timers.get(id);
    if (!timer) return;
    activity += 1;
    timers.delete(id);
    real.clearTimeout(timer.real);
    timer.run();
  };
  const skip = () => {
    const next = Math.min(...[...timers.values()].map(({ due }) => due));
    const gap = next - now();
    if (!Number.isFinite(gap) || gap <= 0) return;
    skipped += gap;
    const { now: time, running } = clock.reading();
    clock.set({ now: time + gap, running });
    for (const [id, timer] of [...timers]) {
      if (timer.due <= next) fire(id);
      else {
        real.clearTimeout(timer.real);
        timer.real = real.setTimeout(() => fire(id), timer.due - now());
      }
    }
  };
  const idle = () => new Promise<void>((resolve) => real.setTimeout(resolve, IDLE_MS));

  Object.assign(globalThis, {
    setTimeout: (run: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) => {
      activity += 1;
      const id = real.setTimeout(() => fire(id), milliseconds);
      timers.set(id, { due: now() + milliseconds, real: id, run: () => run(...args) });
      return id;
    },
    clearTimeout: (id: NodeJS.Timeout) => {
      real.clearTimeout(timers.get(id)?.real ?? id);
      timers.delete(id);
    },
  });

  const during = async <Value>(call: () => Promise<Value>): Promise<Value> => {
    const state = { ended: false };
    const result = call().finally(() => (state.ended = true));
    let before: number | undefined;
    while (!state.ended) {
      if (requests.size === 0 && before === activity) skip();
      before = activity;
      await Promise.race([idle(), result.catch(() => undefined)]);
    }
    return result;
  };
  return {
    during,
    cancel: () => {
      for (const timer of timers.values()) real.clearTimeout(timer.real);
      timers.clear();
      requests.clear();
    },
  };
}

/** The requests that have no complete response yet. */
function followRequests(onChange: () => void): Set<unknown> {
  const pending = new Set<unknown>();
  const requestOf = (message: unknown) =>
    typeof message === 'object' && message !== null && 'request' in message
      ? message.request
      : undefined;
  subscribe('undici:request:create', (message) => {
    pending.add(requestOf(message));
    onChange();
  });
  for (const end of ['undici:request:trailers', 'undici:request:error']) {
    subscribe(end, (message) => {
      pending.delete(requestOf(message));
      onChange();
    });
  }
  return pending;
}
