import { pause } from './clock.ts';
import type { Clock } from './clock.ts';
import { RateLimited } from './api-errors.ts';
import type { CallPriority, RateLimitTracker } from './rate-limit-tracker.ts';

/** After a refusal: HubSpot's limit rolls on, so that there is room soon. */
const SHORTEST_WAIT_MS = 1_200;
/** With less left than this. */
const LONG_WAITED_MS = 6_000;
/** With less time than this to wait, another try is not worth its call. */
const LEAST_WAIT_MS = 400;
/** What must be left after waiting: for a read, and for a post that may have to be looked for. */
const READ_NEEDS_MS = 1_500;
const POST_NEEDS_MS = 4_000;

interface ThrottleOptions {
  clock: Clock;
  room: RateLimitTracker;
  /** From 0 up to 1: keeps apart what was refused together. */
  random: () => number;
  /** Milliseconds left for calls. */
  remaining: () => number;
  /** True once the function has answered. */
  isOver: () => boolean;
}

/** How the calls of one call of the function wait for room under HubSpot's limit. */
export interface Throttle {
  /** Waits until there should be room, as long as time allows. */
  wait(purpose: CallPriority): Promise<void>;
  /**
   * Waits until there surely is room, for what must not be asked twice.
   *
   * @param probe any read, whose answer tells how much is left.
   */
  waitFor(probe: () => Promise<unknown>): Promise<void>;
  /** Asks again for as long as HubSpot refuses for its limit and time allows; a refused call took no effect. */
  untilTaken(purpose: CallPriority, ask: () => Promise<unknown>): Promise<unknown>;
  /** True when a call had to wait. */
  hasWaited(): boolean;
}

export function createThrottle({
  clock,
  room,
  random,
  remaining,
  isOver,
}: ThrottleOptions): Throttle {
  let waited = false;

  async function rest(milliseconds: number): Promise<void> {
    waited = true;
    await pause(clock, milliseconds * (1 + random()));
  }

  async function settled(ask: () => Promise<unknown>) {
    try {
      return { taken: true as const, answer: await ask() };
    } catch (error) {
      if (error instanceof RateLimited) return { taken: false as const, refusal: error };
      throw error;
    }
  }

  return {
    wait: async (purpose) => {
      const wait = Math.min(room.waitMs(purpose), (remaining() - READ_NEEDS_MS) / 2);
      if (wait > 0) await rest(wait);
    },
    waitFor: async (probe) => {
      while (room.waitMs('write') > 0 && !isOver()) {
        const wait = Math.min(room.waitMs('write'), (remaining() - POST_NEEDS_MS) / 2);
        if (wait < LEAST_WAIT_MS) return;
        await rest(wait);
        await settled(probe);
      }
    },
    untilTaken: async (purpose, ask) => {
      for (;;) {
        const asked = await settled(ask);
        if (asked.taken) return asked.answer;
        const { refusal } = asked;
        // Who has waited long goes before who comes now.
        const isUrgent = purpose === 'write' || remaining() <= LONG_WAITED_MS;
        const soon = Math.max(SHORTEST_WAIT_MS, room.waitMs(isUrgent ? 'write' : 'read'));
        const most = (remaining() - READ_NEEDS_MS) / 2;
        const wait = Math.min(refusal.retryAfterMs, soon, most);
        if (wait < LEAST_WAIT_MS) throw refusal;
        await rest(wait);
        if (isOver()) throw refusal;
      }
    },
    hasWaited: () => waited,
  };
}
