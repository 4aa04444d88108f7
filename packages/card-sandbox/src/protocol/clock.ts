/** The state of a clock at one moment. */
export interface ClockReading {
  /** Milliseconds since 1970. */
  now: number;
  running: boolean;
}

/** A clock that shows the simulator's time. */
export interface FollowedClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Its current state, for another clock to follow. */
  reading(): ClockReading;
  set(clock: ClockReading): void;
}

/**
 * Creates a clock that follows one in another process.
 *
 * @param localNow This machine's own clock.
 * @param latest The last known state of the other clock; this machine's until it is set.
 */
export function followClock(
  localNow: () => number,
  latest: ClockReading = { now: localNow(), running: true },
): FollowedClock {
  let receivedAt = localNow();
  const now = () => (latest.running ? latest.now + localNow() - receivedAt : latest.now);
  return {
    now,
    reading: () => ({ now: now(), running: latest.running }),
    set: (clock) => {
      latest = clock;
      receivedAt = localNow();
    },
  };
}

/** A `Date` whose current time comes from `clock`. */
export function dateOn(clock: FollowedClock, RealDate: DateConstructor): DateConstructor {
  return new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget): Date =>
      Reflect.construct(target, args.length > 0 ? args : [clock.now()], newTarget) as Date,
    apply: (target) => new target(clock.now()).toString(),
    get: (target, property, receiver): unknown =>
      property === 'now' ? () => clock.now() : Reflect.get(target, property, receiver),
  });
}
