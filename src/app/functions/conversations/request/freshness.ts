import type { Call } from './call.ts';
import { TIME_LIMITS } from './time-limits.ts';

/**
 * To be called when a read has ended. Tells later whether a write that follows is at most one round trip away from it: no
 * call was made meanwhile, and no time was lost.
 */
export function freshness({ hubspot, clock }: Call): () => boolean {
  const calls = hubspot.callCount();
  const readAt = clock.now();
  return () => hubspot.callCount() === calls && clock.now() - readAt <= TIME_LIMITS.maxCheckAgeMs;
}
