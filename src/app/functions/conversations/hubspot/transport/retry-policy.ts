/** Priority of a call, highest first. `preview` fills in what the agent opened; `poll` runs in the background. */
export type CallPriority = 'write' | 'read' | 'preview' | 'poll';

/** When calls wait for HubSpot's rate limit, and when they are repeated. Times are in milliseconds. */
export const RETRY_POLICY = {
  /** Share of the rate limit that each priority leaves free for higher ones. */
  reservedShare: { write: 0.12, read: 0.25, preview: 0.5, poll: 0.6 } satisfies Record<
    CallPriority,
    number
  >,
  /** A read is repeated once after this pause, unless HubSpot asks for a longer one. */
  retryPauseMs: 250,
  /** The pause after a 423: https://developers.hubspot.com/docs/api-reference/error-handling */
  lockedPauseMs: 2_000,
  /** Time that must be left for the repeated read. */
  timeLeftForRetryMs: 1_000,
  /** No call follows a 429 without `Retry-After` for this long. */
  minPauseMs: 1_200,
  /** Calls for one opened card in ten seconds, and in the moment by which they may arrive late. */
  maxCallsPerCard: 40,
  cardIntervalMs: 10_500,
  /** Calls of one instance that may wait for a response at the same time. */
  maxOutstandingCalls: 200,
  /** A wait shorter than this is not worth another call. */
  minWaitMs: 400,
  /** Time that must be left after waiting: for a read, and for a POST that may have to be looked up. */
  timeLeftForReadMs: 1_500,
  timeLeftForPostMs: 4_000,
  /** With less time left than this, a read gets the priority of a write. */
  promoteReadBelowMs: 6_000,
  /** The rate-limit interval, where the response does not state it. */
  defaultIntervalMs: 10_000,
  secondlyIntervalMs: 1_000,
} as const;
