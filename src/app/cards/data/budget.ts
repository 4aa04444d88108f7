import type { Budget } from '../contract/envelope.ts';
import type { Platform } from './platform.ts';

/** What HubSpot's limits have left, as the latest answer told. */
interface BudgetBook {
  note: (budget: Budget) => void;
  latest: () => Budget;
}

const books = new WeakMap<Platform, BudgetBook>();

/** The one book of this worker: every call of the card draws on the same limits. */
export function budgetOf(platform: Platform): BudgetBook {
  const book = books.get(platform) ?? createBook();
  books.set(platform, book);
  return book;
}

function createBook(): BudgetBook {
  let latest: Budget = {};
  return {
    note: (budget) => {
      latest = { ...latest, ...budget };
    },
    latest: () => latest,
  };
}
