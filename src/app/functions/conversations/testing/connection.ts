import { DEFAULT_SETTINGS } from '../../../cards/contract/settings/settings.ts';
import { connect } from '../hubspot/client.ts';
import { createPaths } from '../hubspot/paths/paths.ts';
import type { Paths } from '../hubspot/paths/paths.ts';
import { CardBudget } from '../hubspot/transport/card-budget.ts';
import type { Call } from '../request/call.ts';
import { createInstanceCaches } from '../request/instance-cache.ts';
import { TIME_LIMITS } from '../request/time-limits.ts';
import { FakeClock } from './fake-clock.ts';

const START = new Date('2026-11-17T10:00:00Z');

/** The client of one request on a cold instance, with a clock that stands. */
export function connectTo(baseUrl: string, paths: Paths) {
  const clock = new FakeClock(START);
  const cache = createInstanceCaches(clock)('token', baseUrl);
  const { knownPaths, rateLimits, responseMemory } = cache;
  const hubspot = connect({
    token: 'token',
    baseUrl,
    paths,
    knownPaths,
    clock,
    durationMs: TIME_LIMITS.callsMs,
    timeouts: TIME_LIMITS.call,
    rateLimits,
    responseMemory,
    cardBudget: new CardBudget(clock),
    random: () => 0,
  });
  return { cache, clock, hubspot, responseMemory };
}

/** A request whose action makes no call of HubSpot's API by itself. */
export function callWithoutApi(): Call & { clock: FakeClock } {
  return {
    ...connectTo('http://unused.example', createPaths()),
    record: { objectTypeId: '0-1', objectId: '101' },
    isRecordConfirmed: true,
    settings: DEFAULT_SETTINGS,
  };
}
