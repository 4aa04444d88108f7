/** What a clock says at one moment. */
export interface ClockReading {
  /** Milliseconds since 1970. */
  now: number;
  running: boolean;
}

/** Tells the simulator's time. */
export interface FollowedClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** What it says now, to be told at once to whoever follows in turn. */
  reading(): ClockReading;
  set(clock: ClockReading): void;
}

/**
 * Follows a clock that runs elsewhere.
 *
 * @param localNow This machine's own clock.
 * @param told What the other one says; the same as this machine's until it is set.
 */
export function followClock(
  localNow: () => number,
  told: ClockReading = { now: localNow(), running: true },
): FollowedClock {
  let toldAt = localNow();
  const now = () => (told.running ? told.now + localNow() - toldAt : told.now);
  return {
    now,
    reading: () => ({ now: now(), running: told.running }),
    set: (clock) => {
      told = clock;
      toldAt = localNow();
    },
  };
}

/** A `Date` that takes the present from `clock` and is the real one in all else. */
export function dateOn(clock: FollowedClock, RealDate: DateConstructor): DateConstructor {
  return new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget): Date =>
      Reflect.construct(target, args.length > 0 ? args : [clock.now()], newTarget) as Date,
    apply: (target) => new target(clock.now()).toString(),
    get: (target, property, receiver): unknown =>
      property === 'now' ? () => clock.now() : Reflect.get(target, property, receiver),
  });
}
