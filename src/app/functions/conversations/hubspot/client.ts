import { Client } from '@hubspot/api-client/lib/src/client.js';
import { alarm, pause, withinTime } from './clock.ts';
import type { Clock } from './clock.ts';
import { RateLimited, TimedOut, Unavailable } from './failures.ts';
import type { Paths } from './paths.ts';
import { readRateLimit } from './rate-limit.ts';
import type { RateLimit } from './rate-limit.ts';
import { readConnectionFailure, readFailure } from './read-failure.ts';
import { scopesOf } from './scopes.ts';

export type Query = Record<string, string | number | boolean | undefined>;

export interface ReadOptions {
  query?: Query;
  /** Milliseconds for this call alone. */
  limitMs?: number;
  /** False asks once only. */
  again?: boolean;
}

/** HubSpot's API for the length of one call of the function. */
export interface HubSpot {
  paths: Paths;
  get(path: string, options?: ReadOptions): Promise<unknown>;
  /** A POST that only reads, as HubSpot's batch reads are. */
  batchRead(path: string, body: object): Promise<unknown>;
  /** Asked once, whatever comes. */
  write(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    options?: WriteOptions,
  ): Promise<unknown>;
  /** Milliseconds left for calls. */
  remaining(): number;
  /** Resolves when no time is left, even when the clock was set back meanwhile. */
  timeIsUp: Promise<void>;
  /** Calls made so far. */
  calls(): number;
  /** What the rate-limit headers said last. */
  rateLimit(): RateLimit;
  /** The function has answered: nobody waits for second tries any more, and nothing may be written. */
  finish(): void;
}

export interface WriteOptions {
  body?: object;
  query?: Query;
  /** Milliseconds to keep for what follows the write. */
  reserveMs?: number;
}

export interface Connection {
  token: string;
  /** HubSpot's own address unless set. */
  baseUrl: string | undefined;
  paths: Paths;
  clock: Clock;
  /** Milliseconds from now in which the last call must have ended. */
  lastsMs: number;
}

const READ_LIMIT_MS = 5_000;
const WRITE_LIMIT_MS = 6_000;
const SECOND_TRY_AFTER_MS = 250;
/** What a second try needs at least, beyond its wait. */
const SECOND_TRY_NEEDS_MS = 1_000;

/**
 * HubSpot's own client, with what its `apiRequest` leaves to its caller: it neither fails on a status nor stops waiting,
 * and it garbles lists and absent values in a query.
 */
export function connect({ token, baseUrl, paths, clock, lastsMs }: Connection): HubSpot {
  const client = new Client({ accessToken: token, basePath: baseUrl });
  let calls = 0;
  let rateLimit: RateLimit = {};
  const endsAt = clock.now() + lastsMs;
  let finished = false;
  let over = false;
  const remaining = () => (over ? 0 : endsAt - clock.now());
  const ending = alarm(clock, lastsMs);
  void ending.rings.then(() => {
    over = true;
  });

  async function ask(method: string, path: string, body: object | undefined, limitMs: number) {
    const limit = Math.min(limitMs, remaining());
    if (limit <= 0) throw new TimedOut();
    calls += 1;
    const answer = exchange(client, method, path, body);
    const { status, headers, content } = await withinTime(clock, limit, answer, () => {
      throw new TimedOut({}, true);
    });
    rateLimit = { ...rateLimit, ...readRateLimit(headers) };
    if (status === 204) return undefined;
    if (status < 200 || status > 299) {
      // What an answer repeats of the request may end up on a screen.
      const body = readJson(content.replaceAll(token, '…'));
      throw readFailure({ status, headers, body, scopes: scopesOf(method, path) });
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
    const limitMs = options.limitMs ?? READ_LIMIT_MS;
    try {
      return await ask(method, path, body, limitMs);
    } catch (error) {
      const wait = options.again === false ? undefined : secondTryAfter(error);
      if (wait === undefined || remaining() < wait + SECOND_TRY_NEEDS_MS) throw error;
      await pause(clock, wait);
      if (finished) throw error;
      return ask(method, path, body, limitMs);
    }
  }

  return {
    paths,
    get: (path, options = {}) => read('GET', withQuery(path, options.query), undefined, options),
    batchRead: (path, body) => read('POST', path, body, {}),
    write: async (method, path, { body, query, reserveMs = 0 } = {}) => {
      // A clock that was set back must not let a write follow the answer.
      if (finished) throw new TimedOut();
      const limitMs = Math.min(WRITE_LIMIT_MS, remaining() - reserveMs);
      return ask(method, withQuery(path, query), body, limitMs);
    },
    remaining,
    timeIsUp: ending.rings,
    calls: () => calls,
    rateLimit: () => rateLimit,
    finish: () => {
      finished = true;
      ending.callOff();
    },
  };
}

async function exchange(client: Client, method: string, path: string, body: object | undefined) {
  try {
    const response = await client.apiRequest({ method, path, body });
    return {
      status: response.status,
      headers: response.headers,
      content: await response.text(),
    };
  } catch (error) {
    throw readConnectionFailure(error);
  }
}

/** Milliseconds until a second try can help; undefined when it cannot. */
function secondTryAfter(error: unknown): number | undefined {
  if (error instanceof Unavailable) return SECOND_TRY_AFTER_MS;
  // One second is worth waiting for; ten are the card's to wait.
  if (error instanceof RateLimited && error.retryAfterMs <= 1_000) return error.retryAfterMs;
  return undefined;
}

function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

function readJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
