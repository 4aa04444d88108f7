import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';

/** A process without CPU time looks idle, so an early advance must be small. */
const MAX_ADVANCE_MS = 5_000;

interface Timer {
  at: number;
  run: () => void;
}

/** A clock that stops while this process works, and advances to the next timer once the process is idle. */
export class AutoAdvancingClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();

  /** @param onAdvance Called with how many milliseconds the clock advanced. */
  constructor(
    now: Date,
    private readonly onAdvance: (milliseconds: number) => void,
  ) {
    this.#now = now.getTime();
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, milliseconds), run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Advances the clock without running timers. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
    this.onAdvance(milliseconds);
  }

  /** Advances time until the work is done. */
  async until<Value>(work: Promise<Value>): Promise<Value> {
    const state = { done: false };
    const end = () => (state.done = true);
    work.then(end, end);
    while (!state.done) {
      if (await isIdle()) this.#advanceToNextTimer();
    }
    return work;
  }

  #advanceToNextTimer(): void {
    const next = Math.min(...[...this.#timers].map(({ at }) => at));
    if (!Number.isFinite(next)) return;
    this.advance(Math.min(MAX_ADVANCE_MS, Math.max(0, next - this.#now)));
    for (const timer of [...this.#timers].filter(({ at }) => at <= this.#now)) {
      if (this.#timers.delete(timer)) timer.run();
    }
  }
}

const CHECKS = 2;
const CHECK_MS = 2;
/** The cost of this check itself. */
const BUSY_MS = 0.5;

/** Whether this process, including the simulated API, did nothing for a while. */
async function isIdle(): Promise<boolean> {
  for (let check = 0; check < CHECKS; check += 1) {
    const before = performance.eventLoopUtilization();
    await setTimeout(CHECK_MS);
    if (performance.eventLoopUtilization(before).active > BUSY_MS) return false;
  }
  return true;
}
