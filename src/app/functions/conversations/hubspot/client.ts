import { RateLimited, TimedOut } from './transport/api-errors.ts';
import { createCalls } from './transport/calls.ts';
import type { CallContent, FailedCall } from './transport/calls.ts';
import type { CardBudget } from './transport/card-budget.ts';
import { pause, startTimer, withTimeout } from './transport/clock.ts';
import type { Clock } from './transport/clock.ts';
import { download } from './transport/http.ts';
import type { Query } from './transport/http.ts';
import type { KnownPaths } from './paths/known-paths.ts';
import type { Endpoint, Paths, VersionedPath } from './paths/paths.ts';
import type { RateLimit } from './transport/rate-limit-headers.ts';
import type { RateLimitTracker } from './transport/rate-limit-tracker.ts';
import type { CallPriority } from './transport/retry-policy.ts';
import type { ResponseMemory } from './transport/response-memory.ts';
import { RETRY_POLICY } from './transport/retry-policy.ts';
import { retryPauseMs } from './transport/retry-pause.ts';
import { createThrottle } from './transport/throttle.ts';
import { onWorkingPath } from './working-path.ts';

export interface ReadOptions {
  query?: Query;
  /** Milliseconds for this call alone. */
  timeoutMs?: number;
  /** False makes the call once only. */
  retry?: boolean;
}

export interface WriteOptions extends CallContent {
  /** Milliseconds to leave for what follows the write. */
  reserveMs?: number;
}

/** HubSpot's API for the length of one request to the function. */
export interface HubSpot {
  paths: Paths;
  get(endpoint: Endpoint, options?: ReadOptions): Promise<unknown>;
  /** Makes a POST that only reads, as HubSpot's batch reads do. */
  batchRead(endpoint: Endpoint, body: object): Promise<unknown>;
  /**
   * Downloads a file from the URL that HubSpot signed for it.
   *
   * @returns Undefined if the file is larger than `maxBytes`.
   */
  download(url: string, maxBytes: number): Promise<string | undefined>;
  /** Makes one call at once, without waiting for the rate limit: see {@link HubSpot.waitForWrite}. */
  write(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    endpoint: Endpoint,
    options?: WriteOptions,
  ): Promise<unknown>;
  /**
   * Waits until a write should fit under HubSpot's rate limit, for as long as time allows.
   *
   * @returns False if there was no need to wait, or no time.
   */
  waitForWrite(): Promise<boolean>;
  /** Sets the priority of the reads that follow; `read` until then. A `poll` without capacity fails at once. */
  setPriority(priority: Exclude<CallPriority, 'read'>): void;
  /** Milliseconds left for calls. */
  remainingMs(): number;
  /** Resolves when no time is left, even if the clock was set back meanwhile. */
  deadline: Promise<void>;
  /** True when calls had to wait for HubSpot's rate limit. */
  wasThrottled(): boolean;
  /** Number of calls so far. */
  callCount(): number;
  /** The latest rate-limit headers. */
  rateLimitStatus(): RateLimit;
  /** False when this account is known to lack every path of the endpoint. */
  exists(endpoint: Endpoint): boolean;
  /** Calls that failed so far. */
  failedCalls(): readonly FailedCall[];
  /** Ends all retries and forbids writes: the function has responded. */
  finish(): void;
}

export interface ConnectionOptions {
  token: string;
  /** `undefined` means HubSpot's own URL. */
  baseUrl: string | undefined;
  paths: Paths;
  /** The paths that work in this account. Shared by all requests of this instance. */
  knownPaths: KnownPaths;
  clock: Clock;
  /** Milliseconds from now within which the last call must end. */
  durationMs: number;
  /** Milliseconds for one call. */
  timeouts: { readMs: number; writeMs: number };
  /** Shared by all requests of this instance. */
  rateLimits: RateLimitTracker;
  /** Shared by all requests for the same record. */
  cardBudget: CardBudget;
  /** Shared by all requests of this instance. */
  responseMemory: ResponseMemory;
  /** Returns a number from 0 up to 1. Spreads calls that were refused at the same moment. */
  random: () => number;
}

/**
 * Connects to HubSpot's API, within the function's time and HubSpot's rate limits. Calls reject with a
 * `HubSpotError`.
 */
export function connect(connection: ConnectionOptions): HubSpot {
  const { token, baseUrl, paths, knownPaths, clock, durationMs, timeouts, random } = connection;
  const { rateLimits, cardBudget, responseMemory } = connection;
  const endsAt = clock.now() + durationMs;
  let finished = false;
  let priority: CallPriority = 'read';
  let timeIsUp = false;
  const remainingMs = () => (timeIsUp ? 0 : endsAt - clock.now());
  const calls = createCalls({ token, baseUrl, clock, remainingMs, rateLimits, responseMemory });
  const throttle = createThrottle({ clock, rateLimits, random, remainingMs });
  const deadline = startTimer(clock, durationMs);
  void deadline.elapsed.then(() => {
    timeIsUp = true;
  });

  async function read(
    method: string,
    path: VersionedPath,
    content: CallContent,
    { timeoutMs = timeouts.readMs, retry = true }: ReadOptions,
  ) {
    const attempt = async () => {
      await waitForCardBudget(priority === 'write');
      return calls.make(method, path, content, timeoutMs);
    };
    if (priority === 'poll') {
      const waitMs = rateLimits.waitMs(priority);
      if (waitMs > 0) throw new RateLimited(waitMs);
      return attempt();
    }
    await throttle.waitForCapacity(priority);
    try {
      return await attempt();
    } catch (error) {
      if (!retry || !(await waitBeforeRetry(error))) throw error;
      return attempt();
    }
  }

  /**
   * Waits until the opened card may make another call. Urgent calls do not wait. While HubSpot refuses calls, one over
   * the limit fails at once, urgent or not: the card shows what it has.
   */
  async function waitForCardBudget(isUrgent: boolean) {
    for (;;) {
      const isRefused = rateLimits.wasRefusedLately();
      if (isUrgent && !isRefused) {
        cardBudget.countCall();
        return;
      }
      const waitMs = cardBudget.takeCall();
      if (waitMs === 0) return;
      const mayWait = !isRefused && priority !== 'poll';
      if (!mayWait || waitMs > remainingMs() - RETRY_POLICY.timeLeftForReadMs) {
        throw new RateLimited(waitMs);
      }
      await pause(clock, waitMs);
    }
  }

  /** Resolves with false if a second try cannot help, or there is no time for it. */
  async function waitBeforeRetry(error: unknown): Promise<boolean> {
    if (error instanceof RateLimited) {
      // Calls that have waited longer take priority.
      const isUrgent = priority === 'write' || remainingMs() <= RETRY_POLICY.promoteReadBelowMs;
      await throttle.waitForCapacity(isUrgent ? 'write' : 'read').catch(() => {
        throw error;
      });
      return !finished;
    }
    const pauseMs = retryPauseMs(error);
    if (pauseMs === undefined || remainingMs() < pauseMs + RETRY_POLICY.timeLeftForRetryMs) {
      return false;
    }
    await pause(clock, pauseMs);
    return !finished;
  }

  return {
    paths,
    get: (endpoint, { query, ...options } = {}) =>
      onWorkingPath(knownPaths, endpoint, (path) => read('GET', path, { query }, options)),
    batchRead: (endpoint, body) =>
      onWorkingPath(knownPaths, endpoint, (path) => read('POST', path, { body }, {})),
    download: async (url, maxBytes) => {
      const abort = new AbortController();
      const limitMs = Math.min(timeouts.readMs, remainingMs());
      return withTimeout(clock, limitMs, download(url, maxBytes, abort.signal), () => {
        abort.abort();
        throw new TimedOut({}, true);
      });
    },
    write: async (method, endpoint, { reserveMs = 0, ...content } = {}) => {
      const write = async (path: VersionedPath) => {
        await waitForCardBudget(true);
        // Never write after responding, even if the clock was set back.
        if (finished) throw new TimedOut();
        const timeoutMs = Math.min(timeouts.writeMs, remainingMs() - reserveMs);
        return calls.make(method, path, content, timeoutMs);
      };
      // A POST must not move to another path by itself.
      return method === 'POST'
        ? write(knownPaths.inOrder(endpoint)[0])
        : onWorkingPath(knownPaths, endpoint, write);
    },
    waitForWrite: () => throttle.waitForCapacity('write', RETRY_POLICY.timeLeftForPostMs),
    exists: (endpoint) => endpoint.paths.some(({ family }) => !knownPaths.isMissing(family)),
    setPriority: (given) => {
      priority = given;
    },
    remainingMs,
    deadline: deadline.elapsed,
    wasThrottled: () => throttle.hasWaited(),
    callCount: () => calls.count(),
    rateLimitStatus: () => calls.rateLimit(),
    failedCalls: () => calls.failed(),
    finish: () => {
      finished = true;
      calls.finish();
      deadline.cancel();
    },
  };
}
