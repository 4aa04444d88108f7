import { withTimeout } from '../hubspot/transport/clock.ts';
import type { Call } from './call.ts';

const LIMIT_MS = 3_000;
/** What is kept for saying what is there. */
const KEPT_MS = 1_000;

/**
 * For what is good to know: it never fails what was asked for, nor delays it by more than 3 s, unless calls have to wait
 * for HubSpot's limit anyway.
 */
export async function bestEffort<Value>(
  call: Call,
  value: Promise<Value>,
): Promise<Value | undefined> {
  const within = (limit: number) =>
    withTimeout<Value | typeof LATE>(call.clock, Math.max(0, limit), value, () => LATE);
  try {
    const { hubspot } = call;
    let known = await within(Math.min(LIMIT_MS, hubspot.remainingMs()));
    if (known === LATE && hubspot.wasThrottled())
      known = await within(hubspot.remainingMs() - KEPT_MS);
    return known === LATE ? undefined : known;
  } catch {
    return undefined;
  }
}

const LATE = Symbol('late');
