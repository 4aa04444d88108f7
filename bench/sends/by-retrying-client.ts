import type { Clock } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';
import type { Simulator } from 'hubspot-simulator';
import { RetryingClient } from '../baseline/retrying-client.ts';
import type { Attempt, SendCase } from './send-case.ts';
import { inStoryOrder } from './reported.ts';
import type { Sender, ReportedAttempt } from './reported.ts';

/**
 * Agents who send through a client that retries. It is given the benefit of a card that takes one press per attempt, so
 * that all it sends twice is its own doing.
 */
export function sendByRetryingClient(simulator: Simulator, clock: Clock): Sender {
  const client = new RetryingClient(simulator.url, simulator.token, clock);

  async function make({ threadId }: SendCase, attempt: Attempt): Promise<ReportedAttempt[]> {
    const { kind, text, userId } = attempt;
    try {
      const messageId =
        kind === 'comment'
          ? await client.comment(threadId, text)
          : await client.reply(threadId, `A-${userId}`, text);
      return [{ attempt, reported: [{ outcome: 'sent', messageId }] }];
    } catch {
      return [{ attempt, reported: [{ outcome: 'not sent' }] }];
    }
  }

  return (sendCase) => inStoryOrder(sendCase, (attempt) => make(sendCase, attempt));
}
