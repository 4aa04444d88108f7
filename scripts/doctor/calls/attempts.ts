import { connect } from '../../../src/app/functions/conversations/hubspot/client.ts';
import type { HubSpot } from '../../../src/app/functions/conversations/hubspot/client.ts';
import { KnownPaths } from '../../../src/app/functions/conversations/hubspot/paths/known-paths.ts';
import type { Clock } from '../../../src/app/functions/conversations/hubspot/transport/clock.ts';
import { CardBudget } from '../../../src/app/functions/conversations/hubspot/transport/card-budget.ts';
import { HubSpotError } from '../../../src/app/functions/conversations/hubspot/transport/api-errors.ts';
import { createPaths } from '../../../src/app/functions/conversations/hubspot/paths/paths.ts';
import type {
  ApiVersion,
  Endpoint,
} from '../../../src/app/functions/conversations/hubspot/paths/paths.ts';
import type { RateLimit } from '../../../src/app/functions/conversations/hubspot/transport/rate-limit-headers.ts';
import { ResponseMemory } from '../../../src/app/functions/conversations/hubspot/transport/response-memory.ts';
import { RateLimitTracker } from '../../../src/app/functions/conversations/hubspot/transport/rate-limit-tracker.ts';
import { TIME_LIMITS } from '../../../src/app/functions/conversations/request/time-limits.ts';
import { TOKEN_INFO } from './scopes.ts';

/** `answeredBy` names the API and version of each call that was made, such as `crm 2026-09`. */
export type Attempt<Value> =
  { ok: true; value: Value; answeredBy: string[] } | { ok: false; failure: HubSpotError };

export interface Attempts {
  /** Makes calls like the function does, with its time limits and retries. */
  attempt: <Value>(
    run: (hubspot: HubSpot) => Promise<Value>,
    version?: ApiVersion,
  ) => Promise<Attempt<Value>>;
  /** The latest rate-limit headers. */
  rateLimit: () => RateLimit;
}

export function createAttempts(
  connection: { token: string; baseUrl: string | undefined },
  clock: Clock,
): Attempts {
  const rateLimits = new RateLimitTracker(clock);
  let rateLimit: RateLimit = {};
  return {
    attempt: async (run, version) => {
      const knownPaths = new KnownPaths();
      const called: Endpoint[] = [];
      const hubspot = connect({
        ...connection,
        paths: createPaths(version),
        clock,
        durationMs: TIME_LIMITS.callsMs,
        knownPaths,
        timeouts: TIME_LIMITS.call,
        rateLimits,
        cardBudget: new CardBudget(clock),
        responseMemory: new ResponseMemory(),
        random: Math.random,
      });
      try {
        const value = await run(onlyReading(hubspot, (endpoint) => called.push(endpoint)));
        const families = called.map((endpoint) => knownPaths.inOrder(endpoint)[0].family);
        return { ok: true, value, answeredBy: [...new Set(families)] };
      } catch (error) {
        if (error instanceof HubSpotError) return { ok: false, failure: error };
        throw error;
      } finally {
        rateLimit = { ...rateLimit, ...hubspot.rateLimitStatus() };
        hubspot.finish();
      }
    },
    rateLimit: () => rateLimit,
  };
}

/** The doctor changes nothing: it only sends GET requests, and one POST that reads the token's scopes. */
function onlyReading(hubspot: HubSpot, onCall: (endpoint: Endpoint) => void): HubSpot {
  const refuse = () => Promise.reject(new Error('The doctor only reads'));
  return {
    ...hubspot,
    get: (endpoint, options) => {
      onCall(endpoint);
      return hubspot.get(endpoint, options);
    },
    write: refuse,
    batchRead: (endpoint, body) =>
      endpoint === TOKEN_INFO ? hubspot.batchRead(endpoint, body) : refuse(),
  };
}
