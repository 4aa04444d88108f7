import { isErrorBody, readJson, unwrap, withoutDirectionControls } from '../wire/json.ts';
import { PathMissing, RateLimited, TimedOut, Unavailable } from './api-errors.ts';
import { withTimeout } from './clock.ts';
import type { Clock } from './clock.ts';
import { createTransport, withQuery } from './http.ts';
import type { Query } from './http.ts';
import { readRateLimit } from './rate-limit-headers.ts';
import type { RateLimit } from './rate-limit-headers.ts';
import type { RateLimitTracker } from './rate-limit-tracker.ts';
import { isHtml, readApiError } from './read-api-error.ts';
import type { ResponseMemory } from './response-memory.ts';

export interface CallContent {
  body?: object | undefined;
  query?: Query | undefined;
}

/** A call that HubSpot refused or failed. Contains no ids, texts or names. */
export interface FailedCall {
  method: string;
  path: string;
  /** 0 when no response came. */
  status: number;
  correlationId: string | undefined;
}

interface CallsOptions {
  token: string;
  baseUrl: string | undefined;
  clock: Clock;
  /** Milliseconds left for calls. */
  remainingMs: () => number;
  rateLimits: RateLimitTracker;
  responseMemory: ResponseMemory;
}

/** The calls of one request to the function, each made once and at once. */
export interface Calls {
  /**
   * Makes a call within its time and the instance's memory.
   *
   * @param template The path without ids.
   * @returns The JSON of the response, without its envelope; `undefined` for a 204.
   * @throws HubSpotError
   */
  make(
    method: string,
    target: { path: string; template: string },
    content: CallContent,
    timeoutMs: number,
  ): Promise<unknown>;
  /** Number of calls so far. */
  count(): number;
  /** Calls that failed so far. */
  failed(): readonly FailedCall[];
  /** The latest rate-limit headers. */
  rateLimit(): RateLimit;
  /** Lets go of the memory. Responses that are still on their way are dropped. */
  finish(): void;
}

export function createCalls(options: CallsOptions): Calls {
  const { token, baseUrl, clock, remainingMs, rateLimits, responseMemory } = options;
  const send = createTransport(token, baseUrl);
  const failedCalls: FailedCall[] = [];
  const bytesByUrl = new Map<string, number>();
  let callCount = 0;
  let rateLimit: RateLimit = {};
  let finished = false;

  /** Counts the bytes of a response, which replaces the previous one of its URL. */
  function holdResponse(url: string) {
    if (!finished) void responseMemory.hold(options, -(bytesByUrl.get(url) ?? 0));
    bytesByUrl.delete(url);
    let hasWaited = false;
    return {
      fits: (bytes: number) => {
        bytesByUrl.set(url, (bytesByUrl.get(url) ?? 0) + bytes);
        const hasRoom = !finished && responseMemory.hold(options, bytes);
        hasWaited ||= typeof hasRoom !== 'boolean';
        return hasRoom;
      },
      hasWaited: () => hasWaited,
    };
  }

  return {
    make: async (method, { path, template }, { query, body }, timeoutMs) => {
      const limitMs = Math.min(timeoutMs, remainingMs());
      if (limitMs <= 0) throw new TimedOut();
      rateLimits.rejectIfRefused(0);
      const finishCall = rateLimits.startCall();
      callCount += 1;
      const failed = { method, path: template, status: 0, correlationId: undefined };
      const abort = new AbortController();
      const url = withQuery(path, query);
      const { fits, hasWaited } = holdResponse(url);
      const response = send(method, url, body, { signal: abort.signal, fits }).finally(finishCall);
      const stop = () => {
        abort.abort();
        throw new TimedOut({}, true);
      };
      // A response that had to wait for memory is not late because of HubSpot.
      const { status, headers, content } = await withTimeout(clock, limitMs, response, () =>
        hasWaited() ? withTimeout(clock, remainingMs(), response, stop) : stop(),
      ).catch((error: unknown) => {
        failedCalls.push(failed);
        throw error;
      });
      const latest = readRateLimit(headers);
      rateLimits.update(latest);
      rateLimit = { ...rateLimit, ...latest };
      if (status === 204) return undefined;
      const isRefused = status < 200 || status > 299;
      const json = isRefused ? undefined : readJson(withoutDirectionControls(content));
      if (isRefused || isErrorBody(json)) {
        const sentText = method === 'POST';
        const now = clock.now();
        const error = readApiError({ status, headers, content, token, sentText, now });
        failedCalls.push({ ...failed, status, correlationId: error.correlationId });
        if (error instanceof RateLimited) rateLimits.noteRefusal(error);
        throw error;
      }
      if (json === undefined) {
        failedCalls.push({ ...failed, status });
        // A page in place of the API: this path may have another use by now.
        throw isHtml(headers, content) ? new PathMissing({}, true) : new Unavailable({}, true);
      }
      return unwrap(json);
    },
    count: () => callCount,
    failed: () => failedCalls,
    rateLimit: () => rateLimit,
    finish: () => {
      finished = true;
      responseMemory.release(options);
    },
  };
}
