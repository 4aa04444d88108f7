import { RateLimited } from './api-errors.ts';
import type { Clock } from './clock.ts';
import { RETRY_POLICY } from './retry-policy.ts';

const { maxCallsPerCard, defaultIntervalMs } = RETRY_POLICY;

/** Counts the calls for one opened card, so that it cannot flood HubSpot while HubSpot refuses calls. */
export class CardBudget {
  #calls: number[] = [];

  constructor(private readonly clock: Clock) {}

  /**
   * Counts a call that is about to be made.
   *
   * @param isLimited True while HubSpot refuses calls.
   * @throws RateLimited if the card has made too many calls in the last ten seconds.
   */
  countCall(isLimited: boolean): void {
    const now = this.clock.now();
    this.#calls = this.#calls.filter((at) => at > now - defaultIntervalMs && at <= now);
    const [oldest = now] = this.#calls.slice(-maxCallsPerCard);
    if (isLimited && this.#calls.length >= maxCallsPerCard) {
      throw new RateLimited(oldest + defaultIntervalMs - now);
    }
    this.#calls.push(now);
  }
}
