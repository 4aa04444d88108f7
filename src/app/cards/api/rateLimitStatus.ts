import type { RateLimitStatus } from '../contract/envelope.ts';
import { workerSingleton } from '../platform/workerSingleton.ts';

/** Keeps the latest known rate-limit status. */
interface RateLimitStore {
  update: (status: RateLimitStatus) => void;
  latest: () => RateLimitStatus;
}

/** Shared by all calls, because they count against the same limits. */
export const rateLimitStore = workerSingleton((): RateLimitStore => {
  let latest: RateLimitStatus = {};
  return {
    update: (status) => {
      latest = { ...latest, ...status };
    },
    latest: () => latest,
  };
});
