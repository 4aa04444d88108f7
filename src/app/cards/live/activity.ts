import type { Platform } from '../data/platform.ts';

/** When the agent last did something in the card: nothing else tells whether anybody is looking. */
export interface Activity {
  /** @param writes true for a keystroke. */
  note: (writes?: boolean) => void;
  /** Milliseconds since 1970. */
  lastAt: () => number;
  /** Answers how to stop listening. */
  listen: (listener: (writes: boolean) => void) => () => void;
}

const activities = new WeakMap<Platform, Activity>();

/** The one record of it in this worker. */
export function activityOf(platform: Platform): Activity {
  const activity = activities.get(platform) ?? createActivity(platform.now);
  activities.set(platform, activity);
  return activity;
}

function createActivity(now: () => number): Activity {
  const listeners = new Set<(writes: boolean) => void>();
  let last = now();
  return {
    note: (writes = false) => {
      last = now();
      listeners.forEach((listener) => listener(writes));
    },
    lastAt: () => last,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
