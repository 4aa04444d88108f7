import { withinTime } from '../hubspot/clock.ts';
import type { Call } from './call.ts';

const LIMIT_MS = 3_000;

/** For what is good to know: it never fails what was asked for, nor delays it by more than 3 s. */
export function ifInTime<Value>(call: Call, value: Promise<Value>): Promise<Value | undefined> {
  const limit = Math.max(0, Math.min(LIMIT_MS, call.hubspot.remaining()));
  return withinTime<Value | undefined>(call.clock, limit, value, () => undefined).catch(
    () => undefined,
  );
}
