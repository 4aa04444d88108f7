import type { Clock } from './clock.ts';
import { Arrivals } from './conversation/arrivals.ts';
import { Faults } from './faults/faults.ts';
import type { Random } from './random.ts';
import { RateLimits } from './rate-limits.ts';
import type { RequestLog } from './request-log.ts';
import { createRequestLog } from './request-log.ts';
import type { Store } from './store/store.ts';

/** Everything that an operation may look at or change. */
export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly requests: RequestLog;
  /** Messages on their way to their thread. */
  readonly arrivals: Arrivals;
  /** Real time that every call of the API takes at least. */
  readonly latency: { milliseconds: number };
}

export function createWorld(store: Store, clock: Clock, random: Random): World {
  const day = new Intl.DateTimeFormat('en', { timeZone: store.account.timeZone });
  return {
    store,
    clock,
    random,
    faults: new Faults(random),
    limits: new RateLimits(clock, (date) => day.format(date)),
    requests: createRequestLog(),
    arrivals: new Arrivals(),
    latency: { milliseconds: 0 },
  };
}
