import { alarm, pause, withinTime } from './transport/clock.ts';
import type { Clock } from './transport/clock.ts';
import { createExchange, readJson, withQuery } from './transport/http.ts';
import type { Query } from './transport/http.ts';
import { RateLimited, TimedOut, Unavailable } from './transport/api-errors.ts';
import type { Paths } from './paths.ts';
import { readRateLimit } from './transport/rate-limit-headers.ts';
import type { RateLimit } from './transport/rate-limit-headers.ts';
import { readFailure } from './transport/read-api-error.ts';
import type { Purpose, Room } from './transport/rate-limit-tracker.ts';
import { scopesOf } from './transport/required-scopes.ts';
import { createTurns } from './transport/throttle.ts';

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
  /** A POST is asked once, whatever comes; the others again only when HubSpot refused them for its limit. */
  write(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    options?: WriteOptions,
  ): Promise<unknown>;
  /** What its reads are for, unless they are what the agent opened. Without room, looks fail at once. */
  readFor(purpose: Exclude<Purpose, 'read'>): void;
  /** Milliseconds left for calls. */
  remaining(): number;
  /** Resolves when no time is left, even when the clock was set back meanwhile. */
  timeIsUp: Promise<void>;
  /** True when calls had to wait for HubSpot's limit. */
  hasWaited(): boolean;
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
  /** What this instance knows of HubSpot's limits. */
  room: Room;
  /** From 0 up to 1: keeps calls apart that were refused together. */
  random: () => number;
}

const READ_LIMIT_MS = 5_000;
const WRITE_LIMIT_MS = 6_000;
const SECOND_TRY_AFTER_MS = 250;
/** What a second try needs at least, beyond its wait. */
const SECOND_TRY_NEEDS_MS = 1_000;

/** Calls of HubSpot's API within the function's time and HubSpot's limits. What fails is one of failures.ts. */
export function connect(connection: Connection): HubSpot {
  const { token, baseUrl, paths, clock, lastsMs, room, random } = connection;
  const exchange = createExchange(token, baseUrl);
  let calls = 0;
  let rateLimit: RateLimit = {};
  const endsAt = clock.now() + lastsMs;
  let finished = false;
  let purpose: Purpose = 'read';
  let over = false;
  const remaining = () => (over ? 0 : endsAt - clock.now());
  const turns = createTurns({ clock, room, random, remaining, isOver: () => finished });
  const ending = alarm(clock, lastsMs);
  void ending.rings.then(() => {
    over = true;
  });

  async function ask(method: string, path: string, body: object | undefined, limitMs: number) {
    const limit = Math.min(limitMs, remaining());
    if (limit <= 0) throw new TimedOut();
    calls += 1;
    room.take();
    const answer = exchange(method, path, body);
    const { status, headers, content } = await withinTime(clock, limit, answer, () => {
      throw new TimedOut({}, true);
    });
    const told = readRateLimit(headers);
    room.note(told);
    rateLimit = { ...rateLimit, ...told };
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
    const attempt = () => ask(method, path, body, limitMs);
    if (purpose === 'look') {
      const wait = room.wait(purpose);
      if (wait > 0) throw new RateLimited(wait);
      return attempt();
    }
    await turns.wait(purpose);
    if (options.again === false) return attempt();
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
    readFor: (given) => {
      purpose = given;
    },
    remaining,
    timeIsUp: ending.rings,
    hasWaited: () => turns.hasWaited(),
    calls: () => calls,
    rateLimit: () => rateLimit,
    finish: () => {
      finished = true;
      ending.callOff();
    },
  };
}
