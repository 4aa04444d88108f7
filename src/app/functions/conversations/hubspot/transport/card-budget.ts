import type { Clock } from './clock.ts';
import { RETRY_POLICY } from './retry-policy.ts';

const { maxCallsPerCard, cardIntervalMs } = RETRY_POLICY;

/** Counts the calls for one opened card, so that it cannot flood HubSpot: at most 40 in ten seconds. */
export class CardBudget {
  /** When calls were made, in order. */
  #times: number[] = [];

  constructor(private readonly clock: Clock) {}

  /**
   * Counts a call if it may be made now.
   *
   * @returns 0 if it may; otherwise the milliseconds until the next one may.
   */
  takeCall(): number {
    const now = this.#forgetOldCalls();
    const earliest = (this.#times.at(-maxCallsPerCard) ?? -Infinity) + cardIntervalMs;
    if (earliest > now) return earliest - now;
    this.#times.push(now);
    return 0;
  }

  /** Counts a call that is made now, however many there were. */
  countCall(): void {
    const now = this.#forgetOldCalls();
    this.#times.push(now);
  }

  /** A clock that was set back must not stop all calls. */
  #forgetOldCalls(): number {
    const now = this.clock.now();
    this.#times = this.#times.filter((at) => at > now - cardIntervalMs && at <= now);
    return now;
  }
}
