import {
  createApp,
  startClock,
  seededRandom,
  type RateLimits,
  Store,
  createState,
} from 'hubspot-simulator';
import { applySeed, type Seed } from 'hubspot-simulator/seed';
import { SimulatedTime } from './simulated-time.ts';

/** Simulated time of one round trip. */
const ROUND_TRIP_MS = 120;
const ADDRESS = 'https://hubspot.example';

/** The simulated API, in this process, on simulated time. */
export interface SimulatedHubSpot {
  readonly time: SimulatedTime;
  readonly store: Store;
  /** The environment variables that functions need to call it. */
  readonly env: Record<string, string>;
  /** Replaces the global fetch. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly limits: RateLimits;
  /** Calls so far, and how many of them the rate limit rejected. */
  readonly calls: () => { made: number; refused: number };
  /** Resets the counts. */
  readonly startCounting: () => void;
}

/** Starts it with a seed and a time. It has no rate limit until one is set. */
export function simulateHubSpot(seed: Seed, now: Date): SimulatedHubSpot {
  const clock = startClock(now, 'standing');
  const time = new SimulatedTime(now, (moment) => clock.set(new Date(moment)));
  const state = createState(new Store(seed.account, seed.app), clock, seededRandom(1));
  state.limits.allowance = { tenSecondly: 1e9, daily: 1e9 };
  applySeed(state, seed, ADDRESS);
  const app = createApp(state, () => undefined);
  let counts = { made: 0, refused: 0 };

  return {
    time,
    store: state.store,
    env: { HUBSPOT_API_URL: ADDRESS, PRIVATE_APP_ACCESS_TOKEN: seed.tokens[0]?.id ?? '' },
    fetch: async (input, init) => {
      counts.made += 1;
      const request = new Request(input, init);
      await time.wait(ROUND_TRIP_MS / 2);
      const response = await time.during(Promise.resolve(app.fetch(request)));
      if (response.status === 429) counts.refused += 1;
      await time.wait(ROUND_TRIP_MS / 2);
      return response;
    },
    limits: state.limits,
    calls: () => ({ ...counts }),
    startCounting: () => {
      counts = { made: 0, refused: 0 };
    },
  };
}
