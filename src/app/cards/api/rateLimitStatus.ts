import type { RateLimitStatus } from '../contract/envelope.ts';
import { workerSingleton } from '../platform/workerSingleton.ts';

/** What HubSpot's limits have left, as the latest answer told. */
interface RateLimitStore {
  update: (budget: RateLimitStatus) => void;
  latest: () => RateLimitStatus;
}

/** The one book: every call of the card draws on the same limits. */
export const rateLimitStore = workerSingleton((): RateLimitStore => {
  let latest: RateLimitStatus = {};
  return {
    update: (budget) => {
      latest = { ...latest, ...budget };
    },
    latest: () => latest,
  };
});
