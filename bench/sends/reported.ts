import type { Attempt, SendCase } from './send-case.ts';

/** What an agent was reported after one press of Send. */
export type Reported =
  | { outcome: 'sent'; messageId: string }
  | { outcome: 'not sent' }
  | { outcome: 'unconfirmed' }
  /** A crash, a wait past the limit, or an answer that does not say. */
  | { outcome: 'nothing' };

/** All that was reported about one attempt, the latest last: whoever is reported "not sent" may press again. */
export interface ReportedAttempt {
  attempt: Attempt;
  reported: Reported[];
}

/** Lives a sendCase through and says what the agents were reported. It never rejects. */
export type Sender = (sendCase: SendCase) => Promise<ReportedAttempt[]>;

/** Lets the attempts of a sendCase follow each other as the sendCase wants it. */
export async function inStoryOrder(
  { attempts, together }: SendCase,
  make: (attempt: Attempt) => Promise<ReportedAttempt[]>,
): Promise<ReportedAttempt[]> {
  if (together) return (await Promise.all(attempts.map(make))).flat();
  const reported: ReportedAttempt[] = [];
  for (const attempt of attempts) reported.push(...(await make(attempt)));
  return reported;
}
