/** The simulator's time: everything that carries a date asks here. */
export interface Clock {
  now(): Date;
  set(now: Date): void;
  /** @param milliseconds how far to move on */
  advance(milliseconds: number): void;
}

/** A clock that goes on by itself, or stands until it is moved. */
export function startClock(now: Date, pace: 'running' | 'standing'): Clock {
  const real = () => (pace === 'running' ? performance.now() : 0);
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
