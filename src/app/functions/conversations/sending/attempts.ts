import type { SendOutcome } from '../../../cards/contract/send.ts';
import { withTimeout } from '../hubspot/transport/clock.ts';
import { TimedOut } from '../hubspot/transport/api-errors.ts';
import type { AgentCall } from '../request/call.ts';

/**
 * Runs one press of Send once, however often this instance is asked for it. An attempt that ended before anything was
 * posted is forgotten, so that it can be made again.
 *
 * @param run Calls `posting` right before it posts.
 */
export async function oncePerAttempt(
  call: AgentCall,
  attemptKey: string,
  run: (posting: () => void) => Promise<SendOutcome>,
): Promise<SendOutcome> {
  const end = await call.cache.attempts.getOrLoad(attemptKey, async () => {
    const attempt = { posted: false };
    try {
      return { outcome: await run(() => (attempt.posted = true)) };
    } catch (error) {
      if (!attempt.posted) call.cache.attempts.delete(attemptKey);
      return { error };
    }
  });
  if ('error' in end) throw end.error;
  return end.outcome;
}

/** Lets equal sends pass one after another: each must be able to tell its message from the one before. */
export async function runSequentially<Value>(
  call: AgentCall,
  queueKey: string,
  run: () => Promise<Value>,
): Promise<Value> {
  const { sendQueues: queues } = call.cache;
  const before = queues.get(queueKey) ?? Promise.resolve();
  const mine = withTimeout<unknown>(call.clock, call.hubspot.remainingMs(), settled(before), () => {
    throw new TimedOut();
  }).then(run);
  queues.set(queueKey, settled(mine));
  return mine;
}

function settled(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch(() => undefined);
}
