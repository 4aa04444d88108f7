import type { ThreadSummary } from '../../contract/thread.ts';
import type { Failure } from '../../api/result.ts';

/** `untried`: an earlier failure would have met this thread as well. */
export interface BulkResult {
  thread: ThreadSummary;
  outcome: 'done' | 'untried' | Failure;
}

const AT_ONCE = 3;

/** Failures that say nothing about one thread: every further call would only repeat them. */
const HOPELESS = new Set<Failure['code']>([
  'BAD_TOKEN',
  'DAILY_LIMIT',
  'MISSING_SCOPE',
  'NO_RESPONSE',
  'RATE_LIMITED',
]);

/**
 * Does the same to every thread, three at a time.
 *
 * @param act answers why it did not work, if it did not.
 * @returns In the order of `threads`.
 */
export async function runConcurrently(
  threads: ThreadSummary[],
  act: (thread: ThreadSummary) => Promise<Failure | undefined>,
): Promise<BulkResult[]> {
  const attempted = threads.map((thread): BulkResult => ({ thread, outcome: 'untried' }));
  const waiting = attempted.values();
  let hopeless = false;
  const work = async () => {
    for (const attempt of waiting) {
      if (hopeless) return;
      const failure = await act(attempt.thread);
      attempt.outcome = failure ?? 'done';
      if (failure && HOPELESS.has(failure.code)) hopeless = true;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return attempted;
}
