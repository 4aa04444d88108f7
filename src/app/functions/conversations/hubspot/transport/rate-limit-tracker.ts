import type { Clock } from './clock.ts';
import type { RateLimit } from './rate-limit-headers.ts';
import { RETRY_POLICY } from './retry-policy.ts';
import type { CallPriority } from './retry-policy.ts';

/**
 * Estimates how many calls HubSpot's rate limit still allows. Other apps and instances use the same limit: the calls
 * that the last response reported as used count as used now, and become free again bit by bit.
 *
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export class RateLimitTracker {
  #latest: { left: number; limit: number; intervalMs: number; at: number } | undefined;

  constructor(private readonly clock: Clock) {}

  /** Records the rate-limit headers of a response. */
  update({ remaining, limit, intervalMs = RETRY_POLICY.defaultIntervalMs }: RateLimit): void {
    if (remaining === undefined || !limit) return;
    this.#latest = { left: remaining, limit, intervalMs, at: this.clock.now() };
  }

  /** Counts a call that is about to be made. */
  countCall(): void {
    if (this.#latest) this.#latest.left -= 1;
  }

  /** Milliseconds until a call of this priority should fit; 0 when it fits now or nothing is known. */
  waitMs(priority: CallPriority): number {
    if (!this.#latest) return 0;
    const { left, limit, intervalMs, at } = this.#latest;
    const missing = limit * RETRY_POLICY.reservedShare[priority] + 1 - left;
    return Math.max(0, Math.ceil((missing / limit) * intervalMs) - (this.clock.now() - at));
  }
}
