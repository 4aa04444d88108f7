import type { RateLimitStatus } from '../contract/envelope.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * How often to ask, by how long the agent has done nothing here; after the last step, not at all. An
 * hour without the agent takes four looks, at the list and at an open thread each.
 */
const STEPS = [
  { idleUpTo: 45 * SECOND, askEvery: 30 * SECOND },
  { idleUpTo: 5 * MINUTE, askEvery: 2 * MINUTE },
  { idleUpTo: 30 * MINUTE, askEvery: 15 * MINUTE },
];
const RAREST = 15 * MINUTE;

/** What is left of HubSpot's limits, as a share; the app's other work comes before a look for news. */
const SCARCE = 0.5;
const VERY_SCARCE = 0.2;
const NEARLY_NOTHING = 0.02;

interface Situation {
  /** Milliseconds since the agent did something in the card. */
  idle: number;
  /** As HubSpot told it last. */
  budget: RateLimitStatus;
  /** How many asks in a row have failed. */
  failures: number;
}

/**
 * How long to wait after one look for news before the next one.
 *
 * @returns Milliseconds; undefined for no further look until the agent does something.
 */
export function pollInterval({ idle, budget, failures }: Situation): number | undefined {
  const step = STEPS.find(({ idleUpTo }) => idle < idleUpTo);
  const today = share(budget.dailyRemaining, budget.dailyLimit);
  if (!step || today < NEARLY_NOTHING) return undefined;
  const left = Math.min(today, share(budget.remaining, budget.limit));
  const thrift = left < VERY_SCARCE ? 10 * MINUTE : left < SCARCE ? 2 * MINUTE : 0;
  return Math.min(RAREST, Math.max(step.askEvery * 2 ** failures, thrift));
}

function share(remaining: number | undefined, limit: number | undefined): number {
  return remaining === undefined || !limit ? 1 : remaining / limit;
}
