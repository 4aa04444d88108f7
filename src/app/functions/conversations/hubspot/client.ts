import { startTimer, pause, withTimeout } from './transport/clock.ts';
import type { Clock } from './transport/clock.ts';
import { createTransport, readJson, withQuery } from './transport/http.ts';
import type { Query } from './transport/http.ts';
import { RateLimited, TimedOut, Unavailable } from './transport/api-errors.ts';
import type { Paths } from './paths.ts';
import { readRateLimit } from './transport/rate-limit-headers.ts';
import type { RateLimit } from './transport/rate-limit-headers.ts';
import { readApiError } from './transport/read-api-error.ts';
import type { CallPriority, RateLimitTracker } from './transport/rate-limit-tracker.ts';
import { requiredScopes } from './transport/required-scopes.ts';
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
  get(path: string, options?: ReadOptions): Promise<unknown>;
  /** A POST that only reads, as HubSpot's batch reads are. */
  batchRead(path: string, body: object): Promise<unknown>;
  /** A POST is asked once, whatever comes; the others again only when HubSpot refused them for its limit. */
  write(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
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
  /** The function has answered: nobody waits for second tries any more, and nothing may be written. */
  finish(): void;
}

export interface WriteOptions {
  body?: object;
  query?: Query;
  /** Milliseconds to keep for what follows the write. */
  reserveMs?: number;
}

export interface ConnectionOptions {
  token: string;
  /** HubSpot's own address unless set. */
  baseUrl: string | undefined;
  paths: Paths;
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
const SECOND_TRY_AFTER_MS = 250;
/** What a second try needs at least, beyond its wait. */
const SECOND_TRY_NEEDS_MS = 1_000;

/** Calls of HubSpot's API within the function's time and HubSpot's limits. What fails is one of failures.ts. */
export function connect(connection: ConnectionOptions): HubSpot {
  const { token, baseUrl, paths, clock, durationMs: lastsMs, room, random } = connection;
  const exchange = createTransport(token, baseUrl);
  let calls = 0;
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

  async function ask(method: string, path: string, body: object | undefined, limitMs: number) {
    const limit = Math.min(limitMs, remaining());
    if (limit <= 0) throw new TimedOut();
    calls += 1;
    room.countCall();
    const answer = exchange(method, path, body);
    const { status, headers, content } = await withTimeout(clock, limit, answer, () => {
      throw new TimedOut({}, true);
    });
    const told = readRateLimit(headers);
    room.update(told);
    rateLimit = { ...rateLimit, ...told };
    if (status === 204) return undefined;
    if (status < 200 || status > 299) {
      // What an answer repeats of the request may end up on a screen.
      const body = readJson(content.replaceAll(token, '…'));
      throw readApiError({ status, headers, body, scopes: requiredScopes(method, path) });
    }
    const json = readJson(content);
    if (json === undefined) throw new Unavailable({}, true);
    return json;
  }

  async function read(
    method: string,
    path: string,
    body: object | undefined,
    options: ReadOptions,
  ) {
    const limitMs = options.timeoutMs ?? READ_LIMIT_MS;
    const attempt = () => ask(method, path, body, limitMs);
    if (purpose === 'poll') {
      const wait = room.waitMs(purpose);
      if (wait > 0) throw new RateLimited(wait);
      return attempt();
    }
    await turns.wait(purpose);
    if (options.retry === false) return attempt();
    return turns.untilTaken(purpose, async () => {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
        if (remaining() < SECOND_TRY_AFTER_MS + SECOND_TRY_NEEDS_MS) throw error;
        await pause(clock, SECOND_TRY_AFTER_MS);
        if (finished) throw error;
        return attempt();
      }
    });
  }

  return {
    paths,
    get: (path, options = {}) => read('GET', withQuery(path, options.query), undefined, options),
    batchRead: (path, body) => read('POST', path, body, {}),
    write: async (method, path, { body, query, reserveMs = 0 } = {}) => {
      const write = () => {
        // A clock that was set back must not let a write follow the answer.
        if (finished) throw new TimedOut();
        const limitMs = Math.min(WRITE_LIMIT_MS, remaining() - reserveMs);
        return ask(method, withQuery(path, query), body, limitMs);
      };
      if (method === 'POST') {
        await turns.waitFor(() =>
          ask('GET', withQuery(path, { limit: 1 }), undefined, READ_LIMIT_MS),
        );
        return write();
      }
      await turns.wait('write');
      return turns.untilTaken('write', async () => write());
    },
    setPriority: (given) => {
      purpose = given;
    },
    remainingMs: remaining,
    deadline: ending.rings,
    wasThrottled: () => turns.hasWaited(),
    callCount: () => calls,
    rateLimitStatus: () => rateLimit,
    finish: () => {
      finished = true;
      ending.callOff();
    },
  };
}
