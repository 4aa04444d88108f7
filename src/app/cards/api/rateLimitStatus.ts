import type { Budget } from '../contract/envelope.ts';
import { oncePerWorker } from '../platform/workerSingleton.ts';

/** What HubSpot's limits have left, as the latest answer told. */
interface BudgetBook {
  note: (budget: Budget) => void;
  latest: () => Budget;
}

/** The one book: every call of the card draws on the same limits. */
export const budgetOf = oncePerWorker((): BudgetBook => {
  let latest: Budget = {};
  return {
    note: (budget) => {
      latest = { ...latest, ...budget };
    },
    latest: () => latest,
  };
});
