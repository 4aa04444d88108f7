import { withTimeout } from '../hubspot/transport/clock.ts';
import type { AnyCall } from './call.ts';
import { TIME_LIMITS } from './time-limits.ts';

const LATE = Symbol('late');

/**
 * Waits for optional data. Resolves with `undefined` if it fails or takes longer than 3 s. When calls have to wait for
 * HubSpot's rate limit anyway, it waits for as long as there is time.
 */
export async function bestEffort<Value>(
  { clock, hubspot }: AnyCall,
  value: Promise<Value>,
): Promise<Value | undefined> {
  const { waitMs, reserveMs } = TIME_LIMITS.bestEffort;
  const within = (limitMs: number) =>
    withTimeout<Value | typeof LATE>(clock, Math.max(0, limitMs), value, () => LATE);
  try {
    const result = await within(Math.min(waitMs, hubspot.remainingMs()));
    if (result !== LATE) return result;
    if (!hubspot.wasThrottled()) return undefined;
    const later = await within(hubspot.remainingMs() - reserveMs);
    return later === LATE ? undefined : later;
  } catch {
    return undefined;
  }
}
