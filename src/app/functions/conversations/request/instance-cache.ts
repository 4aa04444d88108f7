import type { RecordReference } from '../../../cards/contract/record.ts';
import type { Actor } from '../../../cards/contract/people.ts';
import type { SendOutcome } from '../../../cards/contract/send.ts';
import type { TicketPipeline } from '../../../cards/contract/ticket.ts';
import type { TeamSettingsState } from '../../../cards/contract/settings/team-settings.ts';
import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import type { WireChannelAccount } from '../hubspot/channel-accounts.ts';
import type { WireChannel } from '../hubspot/channels.ts';
import type { Clock } from '../hubspot/transport/clock.ts';
import { CardBudget } from '../hubspot/transport/card-budget.ts';
import { KnownPaths } from '../hubspot/paths/known-paths.ts';
import type { WireThread } from '../hubspot/threads.ts';
import type { WireInbox } from '../hubspot/inboxes.ts';
import type { WireOwner } from '../hubspot/owners.ts';
import type { UserProperties } from '../hubspot/users.ts';
import { ResponseMemory } from '../hubspot/transport/response-memory.ts';
import { RateLimitTracker } from '../hubspot/transport/rate-limit-tracker.ts';
import type { Caller } from './caller.ts';
import { TtlCache, PromiseCache } from './cache.ts';
import { CACHE_AGE_MS } from './time-limits.ts';

const MAX_TOKENS = 4;

/** Of each cache, as JSON. HubSpot's functions have 128 MB of memory. */
const MAX_BYTES = 4_000_000;

export interface ArchivedThreads {
  threads: ThreadSummary[];
  /** True when there may be more. */
  isIncomplete: boolean;
}

/** What is remembered of a thread that belongs to a record. */
export type KnownThread = Pick<ThreadSummary, 'assignedTo' | 'ticketId'>;

/** A thread with its newest message, as a poll found them. */
export interface PolledThread {
  newestId: string | undefined;
  /** Absent until a second poll finds the same message. */
  thread: WireThread | undefined;
}

/** The file with the team's settings, as this instance last read it. */
export interface StoredFile {
  /** Absent where nothing is stored, or it cannot be read. */
  fileId?: string;
  state: TeamSettingsState;
}

/** How an attempt ended. Pressing the same Send again gets the same result. */
export type AttemptEnd = { content: string } & ({ outcome: SendOutcome } | { error: unknown });

/** Data that a warm instance keeps between requests, for one token. Losing it costs API calls, never correctness. */
export type InstanceCache = ReturnType<typeof createInstanceCache>;

function createInstanceCache(clock: Clock) {
  const bounds = (name: keyof typeof CACHE_AGE_MS, maxEntries = 1) => ({
    maxAgeMs: CACHE_AGE_MS[name],
    maxEntries,
    maxBytes: MAX_BYTES,
  });
  return {
    rateLimits: new RateLimitTracker(clock),
    responseMemory: new ResponseMemory(),
    /** By record and caller. */
    cardBudgets: new TtlCache<CardBudget>(clock, bounds('cardBudgets', 1_000)),
    knownPaths: new KnownPaths(),
    channels: new PromiseCache<WireChannel[]>(clock, bounds('names')),
    inboxes: new PromiseCache<WireInbox[]>(clock, bounds('names')),
    channelAccounts: new PromiseCache<WireChannelAccount[]>(clock, bounds('channelAccounts')),
    owners: new PromiseCache<WireOwner[]>(clock, bounds('owners')),
    users: new PromiseCache<UserProperties[]>(clock, bounds('users')),
    /** Whether the app has the optional scope to list the users, as far as a call has shown. */
    userAccess: 'unknown' as 'unknown' | 'granted' | 'refused',
    /** By actor id; `undefined` for an actor that HubSpot does not know. */
    actors: new PromiseCache<Actor | undefined>(clock, bounds('names', 2_000)),
    pipelines: new PromiseCache<TicketPipeline[]>(clock, bounds('pipelines')),
    /** By the names of the lists. */
    archivedThreads: new PromiseCache<ArchivedThreads>(clock, bounds('archivedThreads', 50)),
    /** The ids of a record: its own and those of records that were merged into it. */
    recordIds: new PromiseCache<string[]>(clock, bounds('recordIds', 200)),
    /** Contact ids by ticket id. */
    ticketContacts: new PromiseCache<string[]>(clock, bounds('ticketContacts', 50)),
    /** Whether HubSpot applies a filter of the list of threads. */
    workingFilters: new PromiseCache<boolean>(clock, bounds('workingFilters', 10)),
    /** A thread when it was found to belong to a record, by record and thread. */
    threadAccess: new TtlCache<KnownThread>(clock, bounds('threadAccess', 5_000)),
    /** By record and thread. */
    polledThreads: new TtlCache<PolledThread>(clock, bounds('polledThreads', 500)),
    /** What the team stored. */
    teamSettings: new PromiseCache<StoredFile>(clock, bounds('teamSettings')),
    /** The file that this instance uploaded for it: HubSpot's search may list a new file late. */
    uploadedFileId: undefined as string | undefined,
    attempts: new PromiseCache<AttemptEnd>(clock, bounds('attempts', 500)),
    /** The thread and the agent of a file that was sent, by its URL. */
    senderByFile: new TtlCache<string>(clock, bounds('attempts', 500)),
    /** The attempt that sent a message, by message id. */
    attemptByMessageId: new TtlCache<string>(clock, bounds('attempts', 500)),
    /** The last of the sends that run one after another. */
    sendQueues: new PromiseCache<unknown>(clock, bounds('sendQueues', 500)),
  };
}

/** The budget of calls for one opened card. */
export function cardBudgetOf(
  { cardBudgets }: InstanceCache,
  clock: Clock,
  card: { record: RecordReference | undefined; caller: Caller },
): CardBudget {
  const key = JSON.stringify(card);
  const budget = cardBudgets.get(key) ?? new CardBudget(clock);
  cardBudgets.set(key, budget);
  return budget;
}

/** Returns one cache for each token and base URL. The token itself is the key: hashing would slow every cold start. */
export function createInstanceCaches(clock: Clock) {
  const caches = new TtlCache<InstanceCache>(clock, {
    maxAgeMs: Number.POSITIVE_INFINITY,
    maxEntries: MAX_TOKENS,
  });
  return (token: string, baseUrl: string | undefined): InstanceCache => {
    const key = JSON.stringify([baseUrl, token]);
    const cache = caches.get(key) ?? createInstanceCache(clock);
    caches.set(key, cache);
    return cache;
  };
}
