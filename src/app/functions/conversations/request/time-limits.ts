/** Every time limit of the function, in milliseconds. Retries: `hubspot/transport/retry-policy.ts`. */
export const TIME_LIMITS = {
  /** HubSpot ends the function at 15 s; it responds before that. */
  responseMs: 13_000,
  /** Calls end earlier, which leaves time to report their outcome. */
  callsMs: 12_500,
  /** One call of HubSpot's API. */
  call: { readMs: 5_000, writeMs: 6_000 },
  /** Optional data, such as names: how long a response waits for it, and what stays reserved for the response. */
  bestEffort: { waitMs: 3_000, reserveMs: 1_000 },
  /** Looking for a message whose response was lost: time reserved, limit of one read, and pauses between reads. */
  lookUp: {
    reserveMs: 2_500,
    readMs: 2_000,
    pausesMs: [300, 700, 1_500, 2_500],
  },
  /** How old a check may be when a write relies on it. */
  maxCheckAgeMs: 1_000,
  /** How far an agent's clock may be ahead of HubSpot's. */
  clockSkewMs: 2 * 60_000,
} as const;

const MINUTE = 60_000;

/** How long a warm instance keeps what HubSpot sent, in milliseconds. */
export const CACHE_AGE_MS = {
  names: 30 * MINUTE,
  channelAccounts: 15 * MINUTE,
  owners: 10 * MINUTE,
  users: 3 * MINUTE,
  pipelines: 10 * MINUTE,
  attempts: 10 * MINUTE,
  teamSettings: 5 * MINUTE,
  threadAccess: 2 * MINUTE,
  polledThreads: 2 * MINUTE,
  recordIds: 10 * MINUTE,
  workingFilters: 10 * MINUTE,
  archivedThreads: MINUTE,
  ticketContacts: MINUTE,
  sendQueues: MINUTE,
  cardBudgets: MINUTE,
} as const;
