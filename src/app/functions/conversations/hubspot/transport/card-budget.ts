import { RateLimited } from './api-errors.ts';
import type { Clock } from './clock.ts';
import { RETRY_POLICY } from './retry-policy.ts';

const { maxCallsPerCard, defaultIntervalMs } = RETRY_POLICY;

/** Plans the calls for one opened card, so that it cannot flood HubSpot: at most 40 in ten seconds. */
export class CardBudget {
  /** When calls were or will be made, in order. */
  #times: number[] = [];

  constructor(private readonly clock: Clock) {}

  /**
   * Plans the next call.
   *
   * @returns Milliseconds until it may be made; 0 for now.
   * @throws RateLimited if that is later than `maxWaitMs` milliseconds from now.
   */
  planCall(maxWaitMs: number): number {
    const now = this.#forgetOldCalls();
    const earliest = (this.#times.at(-maxCallsPerCard) ?? 0) + defaultIntervalMs;
    const waitMs = Math.max(0, earliest - now);
    if (waitMs > maxWaitMs) throw new RateLimited(waitMs);
    this.#add(now + waitMs);
    return waitMs;
  }

  /** Counts a call that is made now, however many there were. */
  countCall(): void {
    this.#add(this.#forgetOldCalls());
  }

  #add(time: number): void {
    this.#times.push(time);
    this.#times.sort((a, b) => a - b);
  }

  /** A clock that was set back must not stop all calls. */
  #forgetOldCalls(): number {
    const now = this.clock.now();
    this.#times = this.#times.filter(
      (at) => at > now - defaultIntervalMs && at < now + 2 * defaultIntervalMs,
    );
    return now;
  }
}
