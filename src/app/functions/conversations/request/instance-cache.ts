import type { Actor } from '../../../cards/contract/people.ts';
import type { SendOutcome } from '../../../cards/contract/send.ts';
import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import type { WireChannelAccount } from '../hubspot/channel-accounts.ts';
import type { WireChannel } from '../hubspot/channels.ts';
import type { Clock } from '../hubspot/transport/clock.ts';
import { KnownPaths } from '../hubspot/known-paths.ts';
import type { WireInbox } from '../hubspot/inboxes.ts';
import type { WireOwner } from '../hubspot/owners.ts';
import { RateLimitTracker } from '../hubspot/transport/rate-limit-tracker.ts';
import { TtlCache, PromiseCache } from './cache.ts';

const MINUTE = 60_000;
const MAX_TOKENS = 4;

export interface ArchivedThreads {
  threads: ThreadSummary[];
  /** Why there may be more. */
  incomplete?: string;
}

/** How an attempt ended; a second press of the same button gets the same result. */
export type AttemptEnd = { outcome: SendOutcome } | { error: unknown };

/** What a warm instance keeps between calls, for one token. */
export type InstanceCache = ReturnType<typeof createInstanceCache>;

function createInstanceCache(clock: Clock) {
  const bounds = (minutes: number, maxEntries = 1) => ({ maxAgeMs: minutes * MINUTE, maxEntries });
  return {
    rateLimits: new RateLimitTracker(clock),
    knownPaths: new KnownPaths(),
    channels: new PromiseCache<WireChannel[]>(clock, bounds(30)),
    inboxes: new PromiseCache<WireInbox[]>(clock, bounds(30)),
    channelAccounts: new PromiseCache<WireChannelAccount[]>(clock, bounds(15)),
    owners: new PromiseCache<WireOwner[]>(clock, bounds(10)),
    /** Undefined for an actor that HubSpot does not know. */
    actors: new PromiseCache<Actor | undefined>(clock, bounds(30, 2_000)),
    /** By the lists that were asked for. */
    archivedThreads: new PromiseCache<ArchivedThreads>(clock, bounds(1, 50)),
    /** Record → its own id and those of records that were merged into it. */
    recordIds: new PromiseCache<string[]>(clock, bounds(10, 200)),
    /** Ticket id → ids of its contacts. */
    ticketContacts: new PromiseCache<string[]>(clock, bounds(1, 50)),
    /** Who had a thread when it was proven to belong to a record. */
    threadAccess: new TtlCache<Pick<ThreadSummary, 'assignedTo'>>(clock, bounds(2, 5_000)),
    attempts: new PromiseCache<AttemptEnd>(clock, bounds(10, 500)),
    /** Message id → the attempt that was told it is its own. */
    attemptByMessageId: new TtlCache<string>(clock, bounds(10, 500)),
    /** The last of the sends that must not overtake each other. */
    sendQueues: new PromiseCache<unknown>(clock, bounds(1, 500)),
  };
}

/** One memory per token and address. The tokens stay in here; hashing them would hold up every cold start. */
export function createInstanceCaches(clock: Clock) {
  const memories = new TtlCache<InstanceCache>(clock, {
    maxAgeMs: Number.POSITIVE_INFINITY,
    maxEntries: MAX_TOKENS,
  });
  return (token: string, baseUrl: string | undefined): InstanceCache => {
    const key = `${baseUrl ?? ''}\n${token}`;
    const memory = memories.get(key) ?? createInstanceCache(clock);
    memories.set(key, memory);
    return memory;
  };
}
