import type { Clock } from '../environment/clock.ts';

/** HubSpot's names: https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines */
export type RateLimitPolicy = 'TEN_SECONDLY_ROLLING' | 'SECONDLY' | 'DAILY';

export interface Allowance {
  /** Calls per ten seconds. */
  tenSecondly: number;
  /** Calls per day in the account's time zone. */
  daily: number;
}

/** Limits of an Enterprise account, which app functions require. */
const ENTERPRISE: Allowance = { tenSecondly: 190, daily: 1_000_000 };

const TEN_SECONDS = 10_000;

/** Counts calls and enforces the limits, by the simulator's clock. */
export class RateLimits {
  allowance: Allowance = ENTERPRISE;
  #recent: number[] = [];
  #day = '';
  #today = 0;

  constructor(
    readonly clock: Clock,
    readonly dayOf: (date: Date) => string,
  ) {}

  /** Counts one call. @returns the policy that rejects it, if any */
  take(): RateLimitPolicy | undefined {
    this.#forget();
    if (this.#today >= this.allowance.daily) return 'DAILY';
    if (this.#recent.length >= this.allowance.tenSecondly) return 'TEN_SECONDLY_ROLLING';
    this.#today += 1;
    this.#recent.push(this.clock.now().getTime());
    return undefined;
  }

  /** Returns the rate-limit headers. @param exhausted a policy to report as used up */
  headers(exhausted?: RateLimitPolicy): Record<string, string> {
    this.#forget();
    const { tenSecondly, daily } = this.allowance;
    const dailyLeft = exhausted === 'DAILY' ? 0 : Math.max(0, daily - this.#today);
    const recentLeft =
      exhausted && exhausted !== 'DAILY' ? 0 : Math.max(0, tenSecondly - this.#recent.length);
    return {
      'X-HubSpot-RateLimit-Max': String(tenSecondly),
      'X-HubSpot-RateLimit-Remaining': String(recentLeft),
      'X-HubSpot-RateLimit-Interval-Milliseconds': String(TEN_SECONDS),
      'X-HubSpot-RateLimit-Daily': String(daily),
      'X-HubSpot-RateLimit-Daily-Remaining': String(dailyLeft),
    };
  }

  reset(): void {
    this.allowance = ENTERPRISE;
    this.#recent = [];
    this.#today = 0;
  }

  #forget(): void {
    const now = this.clock.now();
    const since = now.getTime() - TEN_SECONDS;
    // Drop calls from the future, which exist if the clock was set back.
    this.#recent = this.#recent.filter((at) => at > since && at <= now.getTime());
    const day = this.dayOf(now);
    if (day !== this.#day) this.#today = 0;
    this.#day = day;
  }
}
