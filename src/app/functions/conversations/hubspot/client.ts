import { startTimer, withTimeout } from './transport/clock.ts';
import type { Clock } from './transport/clock.ts';
import { createTransport, readJson, withQuery } from './transport/http.ts';
import type { Query } from './transport/http.ts';
import {
  NotFound,
  PathMissing,
  RateLimited,
  TimedOut,
  Unavailable,
} from './transport/api-errors.ts';
import type { KnownPaths } from './known-paths.ts';
import type { Endpoint, Paths, VersionedPath } from './paths.ts';
import { readRateLimit } from './transport/rate-limit-headers.ts';
import type { RateLimit } from './transport/rate-limit-headers.ts';
import { readApiError } from './transport/read-api-error.ts';
import type { CallPriority, RateLimitTracker } from './transport/rate-limit-tracker.ts';
import { retryRead } from './transport/retry-read.ts';
import { createThrottle } from './transport/throttle.ts';

export interface ReadOptions {
  query?: Query;
  /** Milliseconds for this call alone. */
  timeoutMs?: number;
  /** False asks once only. */
  retry?: boolean;
}

/** HubSpot's API for the length of one call of the function. */
export interface HubSpot {
  paths: Paths;
  get(endpoint: Endpoint, options?: ReadOptions): Promise<unknown>;
  /** A POST that only reads, as HubSpot's batch reads are. */
  batchRead(endpoint: Endpoint, body: object): Promise<unknown>;
  /** A POST is asked once, whatever comes; the others again only when HubSpot refused them for its limit. */
  write(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    endpoint: Endpoint,
    options?: WriteOptions,
  ): Promise<unknown>;
  /** What its reads are for, unless they are what the agent opened. Without room, looks fail at once. */
  setPriority(purpose: Exclude<CallPriority, 'read'>): void;
  /** Milliseconds left for calls. */
  remainingMs(): number;
  /** Resolves when no time is left, even when the clock was set back meanwhile. */
  deadline: Promise<void>;
  /** True when calls had to wait for HubSpot's limit. */
  wasThrottled(): boolean;
  /** Calls made so far. */
  callCount(): number;
  /** What the rate-limit headers said last. */
  rateLimitStatus(): RateLimit;
  /** False when this account is known to lack every path of the endpoint. */
  exists(endpoint: Endpoint): boolean;
  /** Calls that failed so far. */
  failedCalls(): readonly FailedCall[];
  /** The function has answered: nobody waits for second tries any more, and nothing may be written. */
  finish(): void;
}

/** A call that HubSpot refused or failed. Contains no ids, texts or names. */
export interface FailedCall {
  method: string;
  path: string;
  /** 0 when no response came. */
  status: number;
  correlationId: string | undefined;
}

interface Sent {
  body?: object | undefined;
  query?: Query | undefined;
}

export interface WriteOptions extends Sent {
  /** Milliseconds to keep for what follows the write. */
  reserveMs?: number;
}

export interface ConnectionOptions {
  token: string;
  /** HubSpot's own address unless set. */
  baseUrl: string | undefined;
  paths: Paths;
  /** Which of them work, as far as this instance knows. */
  knownPaths: KnownPaths;
  clock: Clock;
  /** Milliseconds from now in which the last call must have ended. */
  durationMs: number;
  /** What this instance knows of HubSpot's limits. */
  room: RateLimitTracker;
  /** From 0 up to 1: keeps calls apart that were refused together. */
  random: () => number;
}

const READ_LIMIT_MS = 5_000;
const WRITE_LIMIT_MS = 6_000;

/** Calls of HubSpot's API within the function's time and HubSpot's limits. What fails is one of failures.ts. */
export function connect(connection: ConnectionOptions): HubSpot {
  const {
    token,
    baseUrl,
    paths,
    knownPaths,
    clock,
    durationMs: lastsMs,
    room,
    random,
  } = connection;
  const exchange = createTransport(token, baseUrl);
  let calls = 0;
  const failedCalls: FailedCall[] = [];
  let rateLimit: RateLimit = {};
  const endsAt = clock.now() + lastsMs;
  let finished = false;
  let purpose: CallPriority = 'read';
  let over = false;
  const remaining = () => (over ? 0 : endsAt - clock.now());
  const turns = createThrottle({ clock, room, random, remaining, isOver: () => finished });
  const ending = startTimer(clock, lastsMs);
  void ending.rings.then(() => {
    over = true;
  });

  async function send(
    method: string,
    { path, template }: VersionedPath,
    { query, body }: Sent,
    timeoutMs: number,
  ) {
    const limit = Math.min(timeoutMs, remaining());
    if (limit <= 0) throw new TimedOut();
    calls += 1;
    room.countCall();
    const failed = { method, path: template, status: 0, correlationId: undefined };
    const response = exchange(method, withQuery(path, query), body);
    const { status, headers, content } = await withTimeout(clock, limit, response, () => {
      throw new TimedOut({}, true);
    }).catch((error: unknown) => {
      failedCalls.push(failed);
      throw error;
    });
    const told = readRateLimit(headers);
    room.update(told);
    rateLimit = { ...rateLimit, ...told };
    if (status === 204) return undefined;
    if (status < 200 || status > 299) {
      // What a response repeats of the request may end up on a screen.
      const body = readJson(content.replaceAll(token, '…'));
      const error = readApiError({ status, headers, body, now: clock.now() });
      failedCalls.push({ ...failed, status, correlationId: error.correlationId });
      throw error;
    }
    const json = readJson(content);
    if (json === undefined) throw new Unavailable({}, true);
    return json;
  }

  /** Runs on the first path of the endpoint that this account has. A POST that writes must not move by itself. */
  async function onWorkingPath(
    endpoint: Endpoint,
    run: (path: VersionedPath) => Promise<unknown>,
  ): Promise<unknown> {
    const missing: VersionedPath[] = [];
    let firstError: unknown;
    for (const path of knownPaths.inOrder(endpoint)) {
      try {
        const value = await run(path);
        knownPaths.note(endpoint, path, missing);
        return value;
      } catch (error) {
        if (error instanceof NotFound) knownPaths.note(endpoint, path, missing);
        if (!(error instanceof PathMissing)) throw error;
        firstError ??= error;
        missing.push(path);
      }
    }
    throw firstError;
  }

  async function read(method: string, path: VersionedPath, sent: Sent, options: ReadOptions) {
    const attempt = () => send(method, path, sent, options.timeoutMs ?? READ_LIMIT_MS);
    if (purpose === 'poll') {
      const wait = room.waitMs(purpose);
      if (wait > 0) throw new RateLimited(wait);
      return attempt();
    }
    await turns.wait(purpose);
    if (options.retry === false) return attempt();
    const retry = { clock, remaining, isOver: () => finished };
    return turns.untilTaken(purpose, () => retryRead(retry, attempt));
  }

  return {
    paths,
    get: (endpoint, { query, ...options } = {}) =>
      onWorkingPath(endpoint, (path) => read('GET', path, { query }, options)),
    batchRead: (endpoint, body) =>
      onWorkingPath(endpoint, (path) => read('POST', path, { body }, {})),
    write: async (method, endpoint, { reserveMs = 0, ...sent } = {}) => {
      const write = async (path: VersionedPath) => {
        // A clock that was set back must not let a write follow the response.
        if (finished) throw new TimedOut();
        return send(method, path, sent, Math.min(WRITE_LIMIT_MS, remaining() - reserveMs));
      };
      if (method === 'POST') {
        const [path] = knownPaths.inOrder(endpoint);
        await turns.waitFor(() => send('GET', path, { query: { limit: 1 } }, READ_LIMIT_MS));
        return write(path);
      }
      await turns.wait('write');
      return onWorkingPath(endpoint, (path) => turns.untilTaken('write', () => write(path)));
    },
    exists: (endpoint) => endpoint.paths.some(({ family }) => !knownPaths.isMissing(family)),
    setPriority: (given) => {
      purpose = given;
    },
    remainingMs: remaining,
    deadline: ending.rings,
    wasThrottled: () => turns.hasWaited(),
    callCount: () => calls,
    rateLimitStatus: () => rateLimit,
    failedCalls: () => failedCalls,
    finish: () => {
      finished = true;
      ending.callOff();
    },
  };
}
