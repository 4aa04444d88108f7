import type { Clock } from '../environment/clock.ts';
import { DelayedMessages } from './delayed-messages.ts';
import { Faults } from '../faults/faults.ts';
import type { Random } from '../environment/random.ts';
import { RateLimits } from './rate-limits.ts';
import type { RequestLog } from './request-log.ts';
import { createRequestLog } from './request-log.ts';
import type { Store } from '../store/store.ts';

/** Everything that operations read and change. */
export interface SimulatorState {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly requests: RequestLog;
  /** Accepted messages that don't appear yet. */
  readonly delayedMessages: DelayedMessages;
  /** Minimum duration of every API call, in real time. */
  readonly latency: { milliseconds: number };
}

export function createState(store: Store, clock: Clock, random: Random): SimulatorState {
  const day = new Intl.DateTimeFormat('en', { timeZone: store.account.timeZone });
  return {
    store,
    clock,
    random,
    faults: new Faults(random),
    limits: new RateLimits(clock, (date) => day.format(date)),
    requests: createRequestLog(),
    delayedMessages: new DelayedMessages(),
    latency: { milliseconds: 0 },
  };
}
