/** Time as the function sees it; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something once, `milliseconds` from now; the answer calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Resolves `milliseconds` from now. */
export function pause(clock: Clock, milliseconds: number): Promise<void> {
  return startTimer(clock, milliseconds).rings;
}

/** Rings `milliseconds` from now, unless it is called off. */
export function startTimer(clock: Clock, milliseconds: number) {
  let callOff = () => {};
  const rings = new Promise<void>((resolve) => {
    callOff = clock.after(milliseconds, resolve);
  });
  return { rings, callOff: () => callOff() };
}

/** Settles as `promise` does, unless the time is over first: then as `late` does. */
export function withTimeout<Value>(
  clock: Clock,
  milliseconds: number,
  promise: Promise<Value>,
  late: () => Value,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(milliseconds, () => {
      try {
        resolve(late());
      } catch (error) {
        reject(error instanceof Error ? error : new Error('Time is over', { cause: error }));
      }
    });
    promise.then(resolve, reject).finally(callOff);
  });
}
