import { RateLimited } from './api-errors.ts';
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
  #outstanding = 0;
  #refusal = { at: 0, until: 0 };

  constructor(private readonly clock: Clock) {}

  /** Records the rate-limit headers of a response. */
  update({ remaining, limit, intervalMs = RETRY_POLICY.defaultIntervalMs }: RateLimit): void {
    if (remaining === undefined || !limit) return;
    this.#latest = { left: remaining, limit, intervalMs, at: this.clock.now() };
  }

  /**
   * Counts a call that is about to be made.
   *
   * @returns A function to call when it ends.
   * @throws RateLimited if too many calls wait for a response.
   */
  startCall(): () => void {
    if (this.#outstanding >= RETRY_POLICY.maxOutstandingCalls) {
      throw new RateLimited(RETRY_POLICY.secondlyIntervalMs);
    }
    if (this.#latest) this.#latest.left -= 1;
    this.#outstanding += 1;
    return () => {
      this.#outstanding -= 1;
    };
  }

  /** Records a 429. Without `Retry-After`, capacity returns soon, because HubSpot's limit is a rolling one. */
  noteRefusal({ retryAfterMs, isStated }: RateLimited): void {
    const { retryPauseMs, minPauseMs } = RETRY_POLICY;
    const pauseMs = isStated ? retryAfterMs : Math.min(retryAfterMs, minPauseMs);
    const at = this.clock.now();
    const until = Math.max(this.refusedMs(), retryPauseMs, pauseMs) + at;
    this.#refusal = { at, until };
  }

  /** Milliseconds until HubSpot accepts calls again; 0 when it does now. */
  refusedMs(): number {
    const { at, until } = this.#refusal;
    const now = this.clock.now();
    // A clock that was set back must not stop all calls.
    return now < at ? 0 : Math.max(0, until - now);
  }

  /** True until some time after a refusal. */
  wasRefusedLately(): boolean {
    return this.clock.now() < this.#refusal.until + RETRY_POLICY.defaultIntervalMs;
  }

  /** @throws RateLimited if HubSpot accepts no call within `timeMs` milliseconds. */
  rejectIfRefused(timeMs: number): void {
    const waitMs = this.refusedMs();
    if (waitMs > 0 && waitMs > timeMs) throw new RateLimited(waitMs);
  }

  /** Milliseconds until a call of this priority should fit; 0 when it fits now or nothing is known. */
  waitMs(priority: CallPriority): number {
    if (!this.#latest) return 0;
    const { left, limit, intervalMs, at } = this.#latest;
    const missing = limit * RETRY_POLICY.reservedShare[priority] + 1 - left;
    return Math.max(0, Math.ceil((missing / limit) * intervalMs) - (this.clock.now() - at));
  }
}
