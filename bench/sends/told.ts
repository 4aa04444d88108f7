import type { Attempt, Story } from './story.ts';

/** What an agent was told after one press of Send. */
export type Told =
  | { outcome: 'sent'; messageId: string }
  | { outcome: 'not sent' }
  | { outcome: 'unconfirmed' }
  /** A crash, a wait past the limit, or an answer that does not say. */
  | { outcome: 'nothing' };

/** All that was told about one attempt, the latest last: whoever is told "not sent" may press again. */
export interface ToldAttempt {
  attempt: Attempt;
  told: Told[];
}

/** Lives a story through and says what the agents were told. It never rejects. */
export type Sender = (story: Story) => Promise<ToldAttempt[]>;

/** Lets the attempts of a story follow each other as the story wants it. */
export async function inStoryOrder(
  { attempts, together }: Story,
  make: (attempt: Attempt) => Promise<ToldAttempt[]>,
): Promise<ToldAttempt[]> {
  if (together) return (await Promise.all(attempts.map(make))).flat();
  const told: ToldAttempt[] = [];
  for (const attempt of attempts) told.push(...(await make(attempt)));
  return told;
}
