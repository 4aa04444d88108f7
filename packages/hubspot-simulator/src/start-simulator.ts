import type { Faults } from './faults/faults.ts';
import { applySeed } from './seed/apply/apply-seed.ts';
import type { Seed } from './seed/format/seed.ts';
import { supportTeam } from './seed/support-team/support-team.ts';
import { createApp } from './server/app.ts';
import { listen } from './server/listen.ts';
import { startClock, type Clock } from './environment/clock.ts';
import { seededRandom } from './environment/random.ts';
import type { RateLimits } from './state/rate-limits.ts';
import type { RequestLog } from './state/request-log.ts';
import { createState, setVariants, type SimulatorState } from './state/simulator-state.ts';
import { Store } from './store/store.ts';

export interface SimulatorOptions {
  /** 0, the default, for any free port. */
  port?: number;
  /** 127.0.0.1 by default. */
  host?: string;
  /** Start time of the clock; the current time by default. */
  now?: Date;
  /** Whether the clock runs (the default) or only moves when it is set. */
  clock?: 'running' | 'standing';
  /** The support team by default. */
  seed?: Seed;
  /** Id of the account; the seed's by default. */
  portalId?: number;
  randomSeed?: number;
  /** Account variants, such as `['contacts-merged-rewritten', 'locked-once@assignThread']`. */
  variants?: readonly string[];
}

export interface Simulator {
  readonly url: string;
  /** The seed's first token, which has every scope. */
  readonly token: string;
  readonly clock: Clock;
  readonly store: Store;
  readonly requests: RequestLog;
  readonly faults: Faults;
  readonly limits: RateLimits;
  /** The active account variants. */
  readonly variants: () => readonly string[];
  /** Switches account variants on, replacing the active ones. */
  readonly setVariants: (names: readonly string[]) => void;
  /** Minimum duration of every API call, in real time. */
  readonly latency: { milliseconds: number };
  /** Restores the seed, start time, limits and variants of the start, and removes all faults. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Starts a simulated HubSpot API.
 * @throws Error with `code` EADDRINUSE when the port is taken, VariantError for wrong variants
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { seed = supportTeam } = options;
  const { portalId = seed.account.portalId } = options;
  const clock = startClock(options.now ?? new Date(), options.clock ?? 'running');
  const random = seededRandom(options.randomSeed ?? 1);
  const state = createState(new Store({ ...seed.account, portalId }, seed.app), clock, random);
  let url = '';

  const restoreStart = snapshot(state);
  let restoreSeed: (() => void) | undefined;
  const fillStore = () => {
    if (restoreSeed) {
      restoreSeed();
      return;
    }
    restoreStart();
    applySeed(state, seed, url);
    // From a given time, the seed would be the same again.
    if (options.now) restoreSeed = snapshot(state);
  };

  const reset = () => {
    clock.set(options.now ?? new Date());
    state.delayedMessages.clear();
    state.faults.clear();
    state.limits.reset();
    state.requests.clear();
    state.latency.milliseconds = 0;
    fillStore();
    setVariants(state, options.variants ?? []);
  };

  state.variants.set(options.variants ?? []);
  const server = await listen(createApp(state, reset).fetch, options.port ?? 0, options.host);
  url = server.url;
  reset();

  const { store, requests, faults, limits, latency } = state;
  const token = seed.tokens[0]?.id ?? '';
  const { close } = server;
  return {
    url,
    token,
    clock,
    store,
    requests,
    faults,
    limits,
    latency,
    variants: () => state.variants.all(),
    setVariants: (names) => setVariants(state, names),
    reset,
    close,
  };
}

/** @returns a function that restores the current content and the next random numbers */
function snapshot({ store, random }: SimulatorState): () => void {
  const restores = [store.snapshot(), random.snapshot()];
  return () => {
    for (const restore of restores) restore();
  };
}
