/** What a clock says at one moment. */
export interface ClockReading {
  /** Milliseconds since 1970. */
  now: number;
  running: boolean;
}

/** Tells the simulator's time: milliseconds since 1970. */
export interface FollowedClock {
  now(): number;
  set(clock: ClockReading): void;
}

/** Follows a clock that runs elsewhere; `localNow` is this machine's own. */
export function followClock(localNow: () => number): FollowedClock {
  let told: ClockReading | undefined;
  let toldAt = 0;
  return {
    now: () => {
      if (!told) return localNow();
      return told.running ? told.now + localNow() - toldAt : told.now;
    },
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
