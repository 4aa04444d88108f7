/** Long enough for a card to process a response, short enough to wait for in every test. */
const STABLE_FRAMES = 10;

/** A busy card handles a response late, renders it in a later turn, and may send new requests in the one after. */
const PINGS = 3;

/** Detects when all cards on the page are stable. */
export interface Stability {
  /** Notes that a card sent something. */
  recordActivity: () => void;
  /** Counts a call as pending until it ends. */
  track: <Result>(call: Promise<Result>) => Promise<Result>;
  pendingCalls: () => number;
  /** Adds a ping that resolves once a card has handled everything before it. @returns a function that removes it */
  addPing: (ping: () => Promise<unknown>) => () => void;
  /**
   * Resolves once no call is pending, no card has sent anything for `frames` consecutive animation frames, and every
   * card has answered its pings since. It does not wait for timers of a card, which it cannot see.
   */
  waitUntilStable: (frames?: number) => Promise<void>;
}

export function createStability(nextFrame: (callback: () => void) => void): Stability {
  let pending = 0;
  let activity = 0;
  const pings = new Set<() => Promise<unknown>>();
  const recordActivity = () => void (activity += 1);
  const idleFor = (frames: number) =>
    new Promise<void>((resolve) => {
      let seen = activity;
      let left = frames;
      const check = () => {
        left = pending === 0 && seen === activity ? left - 1 : frames;
        seen = activity;
        if (left <= 0) resolve();
        else nextFrame(check);
      };
      nextFrame(check);
    });
  return {
    recordActivity,
    track: async (call) => {
      pending += 1;
      try {
        return await call;
      } finally {
        pending -= 1;
        recordActivity();
      }
    },
    pendingCalls: () => pending,
    addPing: (ping) => {
      pings.add(ping);
      return () => void pings.delete(ping);
    },
    waitUntilStable: async (frames = STABLE_FRAMES) => {
      for (;;) {
        await idleFor(frames);
        const before = activity;
        for (let turn = 0; turn < PINGS; turn++) {
          await Promise.all([...pings].map((ping) => ping()));
        }
        if (before === activity && pending === 0) return;
      }
    },
  };
}

/** The stability of this page's cards. */
export const stability = createStability((callback) => void requestAnimationFrame(callback));
