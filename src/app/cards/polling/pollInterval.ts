import type { RateLimitStatus } from '../contract/envelope.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * How often to poll, by how long the agent has been idle; after the last step, polling stops. An idle
 * hour takes four polls each of the list and of an open thread.
 */
const STEPS = [
  { idleUpTo: 45 * SECOND, pollEvery: 30 * SECOND },
  { idleUpTo: 5 * MINUTE, pollEvery: 2 * MINUTE },
  { idleUpTo: 30 * MINUTE, pollEvery: 15 * MINUTE },
];

/** In a chat in which somebody just wrote, the customer may wait in front of the screen. */
const CHAT = { quietUpTo: 5 * MINUTE, pollEvery: 10 * SECOND };
const MAX_INTERVAL = 15 * MINUTE;

/** Remaining share of HubSpot's rate limits. Polling slows down so that user actions have enough left. */
const LOW = 0.5;
const VERY_LOW = 0.2;
const EXHAUSTED = 0.02;

interface Situation {
  /** Milliseconds since the agent last used the card or, in a chat, since anybody wrote. */
  idle: number;
  /** The latest known rate-limit status. */
  budget: RateLimitStatus;
  /** How many polls in a row have failed. */
  failures: number;
  /** In an open chat, milliseconds since anybody wrote or typed; a quiet chat is polled like any other thread. */
  quiet?: number | undefined;
}

/**
 * Returns how long to wait between two polls.
 *
 * @returns milliseconds; undefined to stop polling until the agent uses the card again.
 */
export function pollInterval({
  idle,
  budget,
  failures,
  quiet = Infinity,
}: Situation): number | undefined {
  const step = quiet < CHAT.quietUpTo ? CHAT : STEPS.find(({ idleUpTo }) => idle < idleUpTo);
  const dailyShare = share(budget.dailyRemaining, budget.dailyLimit);
  if (!step || dailyShare < EXHAUSTED) return undefined;
  const remaining = Math.min(dailyShare, share(budget.remaining, budget.limit));
  const minimum = remaining < VERY_LOW ? 10 * MINUTE : remaining < LOW ? 2 * MINUTE : 0;
  return Math.min(MAX_INTERVAL, Math.max(step.pollEvery * 2 ** failures, minimum));
}

function share(left: number | undefined, limit: number | undefined): number {
  return left === undefined || !limit ? 1 : left / limit;
}
