interface Timer {
  at: number;
  run: () => void;
  /** The interval of a repeating timer, in milliseconds. */
  every?: number;
}

/** Idle turns of the event loop after which everything at this moment has happened. */
const QUIET_TURNS = 4;

/**
 * Time that stops while there is work to do and then advances to the next timer. An hour of many agents passes in
 * seconds, and every run is the same.
 */
export class SimulatedTime {
  #now: number;
  #stirred = 0;
  #busy = 0;
  /** Sorted; the next timer is last. */
  readonly #timers: Timer[] = [];

  /** @param onAdvance Called with the new time, in milliseconds since 1970. */
  constructor(
    start: Date,
    private readonly onAdvance: (now: number) => void,
  ) {
    this.#now = start.getTime();
  }

  now(): number {
    return this.#now;
  }

  /** Runs a callback once, `milliseconds` from now. @returns A function that cancels it */
  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, milliseconds), run };
    this.#add(timer);
    return () => this.#remove(timer);
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(milliseconds, resolve);
    });
  }

  /** Stops time until real work is done. */
  async during<Value>(work: Promise<Value>): Promise<Value> {
    this.#busy += 1;
    try {
      return await work;
    } finally {
      this.#busy -= 1;
      this.stir();
    }
  }

  /** Reports activity, after which more may follow at the same moment. */
  stir(): void {
    this.#stirred += 1;
  }

  /** Advances time up to a moment. */
  async passUntil(end: number): Promise<void> {
    await this.#settle();
    for (let next = this.#timers.at(-1); next && next.at <= end; next = this.#timers.at(-1)) {
      this.#now = next.at;
      this.onAdvance(this.#now);
      for (; next && next.at === this.#now; next = this.#timers.at(-1)) {
        this.#timers.pop();
        if (next.every !== undefined) this.#add(Object.assign(next, { at: next.at + next.every }));
        next.run();
      }
      await this.#settle();
    }
    this.#now = end;
    this.onAdvance(end);
  }

  /** The globals that a card or a function uses to read the time and to wait. */
  globals() {
    const now = () => this.#now;
    class SimulatedDate extends Date {
      constructor(...args: unknown[]) {
        super(...((args.length === 0 ? [now()] : args) as [number]));
      }
      static override now() {
        return now();
      }
    }
    return {
      Date: SimulatedDate,
      setTimeout: (run: () => void, milliseconds = 0) => {
        const timer = { at: this.#now + Math.max(0, milliseconds), run };
        this.#add(timer);
        return timer;
      },
      setInterval: (run: () => void, milliseconds = 1) => {
        const every = Math.max(1, milliseconds);
        const timer = { at: this.#now + every, run, every };
        this.#add(timer);
        return timer;
      },
      clearTimeout: (timer?: Timer) => this.#remove(timer),
      clearInterval: (timer?: Timer) => this.#remove(timer),
    };
  }

  #add(timer: Timer): void {
    this.stir();
    this.#timers.splice(this.#placeOf(timer.at), 0, timer);
  }

  /** Timers due at the same moment run in the order in which they were set. */
  #placeOf(at: number): number {
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#timers[middle]?.at ?? 0) > at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #remove(timer: Timer | undefined): void {
    if (!timer) return;
    const place = this.#timers.indexOf(timer);
    if (place >= 0) this.#timers.splice(place, 1);
  }

  async #settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS;) {
      const before = this.#stirred;
      await new Promise((resolve) => setImmediate(resolve));
      quiet = this.#busy > 0 || this.#stirred !== before ? 0 : quiet + 1;
    }
  }
}
