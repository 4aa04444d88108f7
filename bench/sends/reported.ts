import type { Attempt, SendCase } from './send-case.ts';

/** What an agent was told after one press of Send. */
export type Reported =
  | { outcome: 'sent'; messageId: string }
  | { outcome: 'not sent' }
  | { outcome: 'unconfirmed' }
  /** The reply was not posted again, because a message with its text is on the thread. */
  | { outcome: 'already there' }
  /** A crash, a timeout, or a response without an outcome. */
  | { outcome: 'nothing' };

/** All outcomes reported for one attempt, in order. After "not sent" the agent may press Send again. */
export interface ReportedAttempt {
  attempt: Attempt;
  reported: Reported[];
}

/** Plays a case and returns what the agents were told. It never rejects. */
export type Sender = (sendCase: SendCase) => Promise<ReportedAttempt[]>;

/** Plays the attempts of a case in its order. */
export async function runAttempts(
  { attempts, concurrent }: SendCase,
  make: (attempt: Attempt) => Promise<ReportedAttempt[]>,
): Promise<ReportedAttempt[]> {
  if (concurrent) return (await Promise.all(attempts.map(make))).flat();
  const reported: ReportedAttempt[] = [];
  for (const attempt of attempts) reported.push(...(await make(attempt)));
  return reported;
}
