/** The function's source of time. Tests pass their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `run` once after `milliseconds`. The returned function cancels it. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Resolves after `milliseconds`. */
export function pause(clock: Clock, milliseconds: number): Promise<void> {
  return startTimer(clock, milliseconds).elapsed;
}

/** Starts a timer. `elapsed` resolves after `milliseconds`, and never once `cancel` was called. */
export function startTimer(clock: Clock, milliseconds: number) {
  let cancel = () => {};
  const elapsed = new Promise<void>((resolve) => {
    cancel = clock.after(milliseconds, resolve);
  });
  return { elapsed, cancel: () => cancel() };
}

/** Settles like `promise`, or with what `onTimeout` returns or throws if `milliseconds` pass first. */
export function withTimeout<Value>(
  clock: Clock,
  milliseconds: number,
  promise: Promise<Value>,
  onTimeout: () => Value | Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(milliseconds, () => {
      try {
        resolve(onTimeout());
      } catch (error) {
        reject(error instanceof Error ? error : new Error('Timed out', { cause: error }));
      }
    });
    promise.then(resolve, reject).finally(cancel);
  });
}
