import type { ThreadSummary } from '../../contract/thread.ts';
import type { Failure } from '../../api/result.ts';

/** `untried`: not attempted, because an earlier failure would have repeated. */
export interface BulkResult {
  thread: ThreadSummary;
  outcome: 'done' | 'untried' | Failure;
}

const CONCURRENCY = 3;

/** Failures that are not about one thread, so that every further call would fail too. */
const STOPPING_FAILURES = new Set<Failure['code']>([
  'BAD_TOKEN',
  'DAILY_LIMIT',
  'MISSING_SCOPE',
  'NO_RESPONSE',
  'RATE_LIMITED',
]);

/**
 * Runs `act` for every thread, three at a time.
 *
 * @param act returns the failure, or undefined on success.
 * @returns the results in the order of `threads`.
 */
export async function runConcurrently(
  threads: ThreadSummary[],
  act: (thread: ThreadSummary) => Promise<Failure | undefined>,
): Promise<BulkResult[]> {
  const results = threads.map((thread): BulkResult => ({ thread, outcome: 'untried' }));
  const queue = results.values();
  let mustStop = false;
  const work = async () => {
    for (const attempt of queue) {
      if (mustStop) return;
      const failure = await act(attempt.thread);
      attempt.outcome = failure ?? 'done';
      if (failure && STOPPING_FAILURES.has(failure.code)) mustStop = true;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return results;
}
