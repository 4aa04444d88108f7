import type { Clock } from '../environment/clock.ts';
import { DelayedMessages } from './delayed-messages.ts';
import { Faults } from '../faults/faults.ts';
import type { Random } from '../environment/random.ts';
import { RateLimits } from './rate-limits.ts';
import type { RequestLog } from './request-log.ts';
import { createRequestLog } from './request-log.ts';
import { MergedRecords, type Merge, type MergeListing } from '../store/merged-records.ts';
import type { Store } from '../store/store.ts';
import { ActiveVariants } from '../variants/active-variants.ts';

/** Everything that operations read and change. */
export interface SimulatorState {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly faults: Faults;
  readonly variants: ActiveVariants;
  readonly merged: MergedRecords;
  readonly limits: RateLimits;
  readonly requests: RequestLog;
  /** Accepted messages that don't appear yet. */
  readonly delayedMessages: DelayedMessages;
  /** Minimum duration of every API call, in real time. */
  readonly latency: { milliseconds: number };
}

export function createState(store: Store, clock: Clock, random: Random): SimulatorState {
  const day = new Intl.DateTimeFormat('en', { timeZone: store.account.timeZone });
  const variants = new ActiveVariants();
  return {
    store,
    variants,
    merged: new MergedRecords(store, (kind) => mergeListing(variants, kind)),
    clock,
    random,
    faults: new Faults(random),
    limits: new RateLimits(clock, (date) => day.format(date)),
    requests: createRequestLog(),
    delayedMessages: new DelayedMessages(),
    latency: { milliseconds: 0 },
  };
}

const LISTINGS = ['rewritten', 'listed-under-new', 'listed-under-old'] as const;

function mergeListing(variants: ActiveVariants, kind: Merge['kind']): MergeListing {
  return LISTINGS.find((listing) => variants.has(`${kind}-merged-${listing}`));
}

/**
 * Replaces the active variants, and adds or removes the merged records that they need.
 * @throws VariantError for an unknown variant and for variants that exclude each other
 */
export function setVariants(state: SimulatorState, names: readonly string[]): void {
  const { store, merged, variants } = state;
  variants.set(names);
  for (const { kind, id, from } of store.merges) {
    const first = from[0] ?? '';
    const isMerged = merged.listing(kind) !== undefined;
    if (kind === 'contacts') {
      const contact = store.contacts.get(first);
      if (isMerged && contact) store.contacts.put({ ...contact, id });
      else store.contacts.delete(id);
    } else {
      const ticket = store.tickets.get(first);
      if (isMerged && ticket) store.tickets.put({ ...ticket, id });
      else store.tickets.delete(id);
    }
  }
}
