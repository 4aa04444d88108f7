import type { Clock } from '../hubspot/transport/clock.ts';

/** A clock that stands until it is moved; what was due on the way happens in its order. */
export class FakeClock implements Clock {
  #now: number;
  #timers: { at: number; run: () => void }[] = [];

  constructor(
    now: Date,
    private readonly onAdvance: (milliseconds: number) => void = () => undefined,
  ) {
    this.#now = now.getTime();
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Moves on to the next timer and lets it ring; false when there is none. */
  runNextTimer(): boolean {
    const [next] = this.#timers.sort((a, b) => a.at - b.at);
    if (!next) return false;
    this.advance(next.at - this.#now);
    this.#timers.shift();
    next.run();
    return true;
  }

  /** Shows an earlier time from now on, as a clock that was corrected; what is due stays as far away. */
  setBack(milliseconds: number): void {
    this.#now -= milliseconds;
    for (const timer of this.#timers) timer.at -= milliseconds;
  }

  /** Moves on without ringing. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
    this.onAdvance(milliseconds);
  }
}
