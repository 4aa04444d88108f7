import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../src/app/functions/conversations/hubspot/transport/clock.ts';

/** A process that was starved looks as quiet as one that waits: a jump too early must do little harm. */
const LONGEST_JUMP_MS = 5_000;

interface Timer {
  at: number;
  run: () => void;
}

/** A clock that stands while this process works, and jumps to the next timer once nothing else is left to do. */
export class AutoAdvancingClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();

  /** @param onAdvance Reported by how many milliseconds the clock moved. */
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

  /** Moves on; rings nothing. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
    this.onAdvance(milliseconds);
  }

  /** Lets time pass until the work is done. */
  async until<Value>(work: Promise<Value>): Promise<Value> {
    const state = { done: false };
    const end = () => (state.done = true);
    work.then(end, end);
    while (!state.done) {
      if (await isQuiet()) this.#jump();
    }
    return work;
  }

  #jump(): void {
    const next = Math.min(...[...this.#timers].map(({ at }) => at));
    if (!Number.isFinite(next)) return;
    this.advance(Math.min(LONGEST_JUMP_MS, Math.max(0, next - this.#now)));
    for (const timer of [...this.#timers].filter(({ at }) => at <= this.#now)) {
      if (this.#timers.delete(timer)) timer.run();
    }
  }
}

const LOOKS = 2;
const LOOK_MS = 2;
/** What this looking costs by itself. */
const BUSY_MS = 0.5;

/** True when this process, simulated API included, did nothing for a while. */
async function isQuiet(): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    const before = performance.eventLoopUtilization();
    await setTimeout(LOOK_MS);
    if (performance.eventLoopUtilization(before).active > BUSY_MS) return false;
  }
  return true;
}
