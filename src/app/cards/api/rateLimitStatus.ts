import type { RateLimitStatus } from '../contract/envelope.ts';
import { oncePerWorker } from '../platform/workerSingleton.ts';

/** What HubSpot's limits have left, as the latest answer told. */
interface BudgetBook {
  note: (budget: RateLimitStatus) => void;
  latest: () => RateLimitStatus;
}

/** The one book: every call of the card draws on the same limits. */
export const budgetOf = oncePerWorker((): BudgetBook => {
  let latest: RateLimitStatus = {};
  return {
    note: (budget) => {
      latest = { ...latest, ...budget };
    },
    latest: () => latest,
  };
});
