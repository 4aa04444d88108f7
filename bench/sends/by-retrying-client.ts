import type { Clock } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';
import type { Simulator } from 'hubspot-simulator';
import { RetryingClient } from '../baseline/retrying-client.ts';
import type { Attempt, Story } from './story.ts';
import { inStoryOrder } from './told.ts';
import type { Sender, ToldAttempt } from './told.ts';

/**
 * Agents who send through a client that retries. It is given the benefit of a card that takes one press per attempt, so
 * that all it sends twice is its own doing.
 */
export function sendByRetryingClient(simulator: Simulator, clock: Clock): Sender {
  const client = new RetryingClient(simulator.url, simulator.token, clock);

  async function make({ threadId }: Story, attempt: Attempt): Promise<ToldAttempt[]> {
    const { kind, text, userId } = attempt;
    try {
      const messageId =
        kind === 'comment'
          ? await client.comment(threadId, text)
          : await client.reply(threadId, `A-${userId}`, text);
      return [{ attempt, told: [{ outcome: 'sent', messageId }] }];
    } catch {
      return [{ attempt, told: [{ outcome: 'not sent' }] }];
    }
  }

  return (story) => inStoryOrder(story, (attempt) => make(story, attempt));
}
