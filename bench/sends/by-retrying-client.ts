import type { Clock } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';
import type { Simulator } from 'hubspot-simulator';
import { RetryingClient } from '../baseline/retrying-client.ts';
import type { Attempt, SendCase } from './send-case.ts';
import { runAttempts } from './reported.ts';
import type { Sender, ReportedAttempt } from './reported.ts';

/**
 * Sends through a client that retries. Its card also takes one press per attempt, so every duplicate is the client's own
 * fault.
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

  return (sendCase) => runAttempts(sendCase, (attempt) => make(sendCase, attempt));
}
