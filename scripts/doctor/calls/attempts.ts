import { connect } from '../../../src/app/functions/conversations/hubspot/client.ts';
import type { HubSpot } from '../../../src/app/functions/conversations/hubspot/client.ts';
import { KnownPaths } from '../../../src/app/functions/conversations/hubspot/paths/known-paths.ts';
import type { Clock } from '../../../src/app/functions/conversations/hubspot/transport/clock.ts';
import { CardBudget } from '../../../src/app/functions/conversations/hubspot/transport/card-budget.ts';
import { HubSpotError } from '../../../src/app/functions/conversations/hubspot/transport/api-errors.ts';
import { createPaths } from '../../../src/app/functions/conversations/hubspot/paths/paths.ts';
import type { ApiVersion } from '../../../src/app/functions/conversations/hubspot/paths/paths.ts';
import type { RateLimit } from '../../../src/app/functions/conversations/hubspot/transport/rate-limit-headers.ts';
import { RateLimitTracker } from '../../../src/app/functions/conversations/hubspot/transport/rate-limit-tracker.ts';
import { TIME_LIMITS } from '../../../src/app/functions/conversations/request/time-limits.ts';
import { TOKEN_INFO } from './scopes.ts';

export type Attempt<Value> = { ok: true; value: Value } | { ok: false; failure: HubSpotError };

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
      const hubspot = connect({
        ...connection,
        paths: createPaths(version),
        clock,
        durationMs: TIME_LIMITS.callsMs,
        knownPaths: new KnownPaths(),
        timeouts: TIME_LIMITS.call,
        rateLimits,
        cardBudget: new CardBudget(clock),
        random: Math.random,
      });
      try {
        return { ok: true, value: await run(onlyReading(hubspot)) };
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
function onlyReading(hubspot: HubSpot): HubSpot {
  const refuse = () => Promise.reject(new Error('The doctor only reads'));
  return {
    ...hubspot,
    write: refuse,
    batchRead: (endpoint, body) =>
      endpoint === TOKEN_INFO ? hubspot.batchRead(endpoint, body) : refuse(),
  };
}
