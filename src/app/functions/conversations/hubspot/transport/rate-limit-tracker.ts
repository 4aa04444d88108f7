import type { Clock } from './clock.ts';
import type { RateLimit } from './rate-limit-headers.ts';

/**
 * What a call is for: the more urgent, the less of HubSpot's limit must be left for it to be made. Beside what an agent
 * opened there is what fills it in, and at last a look for news, which nobody waits for.
 */
export type CallPriority = 'write' | 'read' | 'preview' | 'poll';

/** Shares of the limit that are left to more urgent calls. */
const RESERVED_SHARE: Record<CallPriority, number> = {
  write: 0.12,
  read: 0.25,
  preview: 0.5,
  poll: 0.6,
};

const TEN_SECONDS = 10_000;

/**
 * How many calls HubSpot's limit still has room for, as far as one instance of the function knows. Others draw on the
 * same limit unseen: what was told last counts as used up now, and as free again bit by bit.
 *
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export class RateLimitTracker {
  #told: { left: number; limit: number; intervalMs: number; at: number } | undefined;

  constructor(private readonly clock: Clock) {}

  /** Takes what the headers of an answer said. */
  update({ remaining, limit, intervalMs = TEN_SECONDS }: RateLimit): void {
    if (remaining === undefined || !limit) return;
    this.#told = { left: remaining, limit, intervalMs, at: this.clock.now() };
  }

  /** One call is about to be made. */
  countCall(): void {
    if (this.#told) this.#told.left -= 1;
  }

  /** Milliseconds until there should be room for such a call; 0 when there is, or when nobody knows. */
  waitMs(purpose: CallPriority): number {
    if (!this.#told) return 0;
    const { left, limit, intervalMs, at } = this.#told;
    const missing = limit * RESERVED_SHARE[purpose] + 1 - left;
    return Math.max(0, Math.ceil((missing / limit) * intervalMs) - (this.clock.now() - at));
  }
}
