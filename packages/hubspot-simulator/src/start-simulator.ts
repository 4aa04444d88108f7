import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { startClock, type Clock } from './clock.ts';
import type { Faults } from './faults/faults.ts';
import { seededRandom } from './random.ts';
import type { RateLimits } from './rate-limits.ts';
import type { RequestLog } from './request-log.ts';
import { plant } from './seed/plant.ts';
import type { Seed } from './seed/seed.ts';
import { supportTeam } from './seed/support-team.ts';
import { Store } from './store/store.ts';
import { createWorld } from './world.ts';

export interface SimulatorOptions {
  /** 0 for any free one. */
  port?: number;
  /** 127.0.0.1 by default. */
  host?: string;
  /** Where the clock starts; by default the real now. */
  now?: Date;
  /** Running by default. */
  clock?: 'running' | 'standing';
  /** The support team by default. */
  seed?: Seed;
  randomSeed?: number;
}

export interface Simulator {
  readonly url: string;
  /** Has every scope. */
  readonly token: string;
  readonly clock: Clock;
  readonly store: Store;
  readonly requests: RequestLog;
  readonly faults: Faults;
  readonly limits: RateLimits;
  /** Real time that every call of the API takes at least. */
  readonly latency: { milliseconds: number };
  /** Back to the seed, the clock's start, and no faults. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Starts the simulated Conversations API.
 * @throws Error with `code` EADDRINUSE when the port is taken
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { host = '127.0.0.1', seed = supportTeam } = options;
  const clock = startClock(options.now ?? new Date(), options.clock ?? 'running');
  const random = seededRandom(options.randomSeed ?? 1);
  const world = createWorld(new Store(seed.account, seed.app), clock, random);
  let url = '';

  const reset = () => {
    clock.set(options.now ?? new Date());
    random.reset();
    world.arrivals.clear();
    world.faults.clear();
    world.limits.reset();
    world.requests.clear();
    world.latency.milliseconds = 0;
    world.store.clear();
    plant(world, seed, url);
  };

  const app = createApp(world, reset);
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve(
      { fetch: app.fetch, port: options.port ?? 0, hostname: host },
      (info) => {
        url = `http://${host}:${info.port}`;
        resolve(starting);
      },
    );
    starting.once('error', reject);
  });
  reset();

  const { store, requests, faults, limits, latency } = world;
  const token = seed.tokens[0]?.id ?? '';
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  return { url, token, clock, store, requests, faults, limits, latency, reset, close };
}
