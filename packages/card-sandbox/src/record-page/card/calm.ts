/** Long enough for a card to answer what it was told, short enough to wait for in every test. */
const QUIET_FRAMES = 10;

/** A busy card hears an answer late, draws what it brought in a later turn, and asks for more in one after that. */
const TURNS = 3;

/** Tells when the cards of a page have come to rest. */
export interface Calm {
  /** Something came from a card. */
  moved: () => void;
  /** Counts a piece of work until it ends. */
  during: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Something that answers when it has heard all that came before. @returns what forgets it */
  attend: (ping: () => Promise<unknown>) => () => void;
  /**
   * Resolves when no call is under way, and no card has sent anything, for `frames` animation frames in a row, and
   * every card has had its turns since. A timer that a card has set is not waited for: nothing tells of it.
   */
  wait: (frames?: number) => Promise<void>;
}

export function createCalm(nextFrame: (callback: () => void) => void): Calm {
  let underWay = 0;
  let moves = 0;
  const attended = new Set<() => Promise<unknown>>();
  const moved = () => void (moves += 1);
  const quiet = (frames: number) =>
    new Promise<void>((resolve) => {
      let seen = moves;
      let left = frames;
      const look = () => {
        left = underWay === 0 && seen === moves ? left - 1 : frames;
        seen = moves;
        if (left <= 0) resolve();
        else nextFrame(look);
      };
      nextFrame(look);
    });
  return {
    moved,
    during: async (work) => {
      underWay += 1;
      try {
        return await work;
      } finally {
        underWay -= 1;
        moved();
      }
    },
    attend: (ping) => {
      attended.add(ping);
      return () => void attended.delete(ping);
    },
    wait: async (frames = QUIET_FRAMES) => {
      for (;;) {
        await quiet(frames);
        const before = moves;
        for (let turn = 0; turn < TURNS; turn++) {
          await Promise.all([...attended].map((ping) => ping()));
        }
        if (before === moves && underWay === 0) return;
      }
    },
  };
}

/** The page's own. */
export const calm = createCalm((callback) => void requestAnimationFrame(callback));
