/** Source of all dates in the simulator. */
export interface Clock {
  now(): Date;
  set(now: Date): void;
  /** @param milliseconds how far to advance */
  advance(milliseconds: number): void;
}

/** Creates a clock that runs by itself, or stands still until it is moved. */
export function startClock(now: Date, mode: 'running' | 'standing'): Clock {
  const real = () => (mode === 'running' ? performance.now() : 0);
  let offset = now.getTime() - real();
  return {
    now: () => new Date(Math.round(real() + offset)),
    set: (to) => {
      offset = to.getTime() - real();
    },
    advance: (milliseconds) => {
      offset += milliseconds;
    },
  };
}
