import { z } from 'zod';
import {
  pause,
  withTimeout,
} from '../../src/app/functions/conversations/hubspot/transport/clock.ts';
import type { Clock } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';

const TRIES = 3;
const TRY_LIMIT_MS = 4_000;
const FIRST_WAIT_MS = 200;

const Participant = z.object({ actorId: z.string().optional(), deliveryIdentifier: z.unknown() });
const Messages = z.object({
  results: z.array(
    z.object({
      type: z.string(),
      direction: z.string().optional(),
      channelId: z.string().optional(),
      channelAccountId: z.string().optional(),
      subject: z.string().optional(),
      senders: z.array(Participant),
    }),
  ),
});
const Posted = z.object({ id: z.string() });

/**
 * What is often written: every call has a time limit and is tried again, with growing waits, when there is no answer, a
 * 429 or a 5xx.
 */
export class RetryingClient {
  constructor(
    private readonly baseUrl: string,
    private readonly token: string,
    private readonly clock: Clock,
  ) {}

  /** Replies to the customer's latest message. @returns the id of the message; throws when it was not sent */
  async reply(threadId: string, senderActorId: string, text: string): Promise<string> {
    const path = `/conversations/v3/conversations/threads/${threadId}/messages`;
    const { results } = Messages.parse(await this.#call('GET', `${path}?sort=-createdAt`));
    const latest = results.find(
      ({ type, direction }) => type === 'MESSAGE' && direction === 'INCOMING',
    );
    if (!latest) throw new Error('There is nobody to reply to');
    const { channelId, channelAccountId, subject, senders } = latest;
    const recipients = senders.map(({ actorId, deliveryIdentifier }) => ({
      actorId,
      deliveryIdentifiers: [deliveryIdentifier],
    }));
    return this.#post(path, {
      type: 'MESSAGE',
      text,
      senderActorId,
      channelId,
      channelAccountId,
      subject,
      recipients,
      attachments: [],
    });
  }

  /** Adds a comment. @returns its id; throws when it was not added */
  comment(threadId: string, text: string): Promise<string> {
    const path = `/conversations/v3/conversations/threads/${threadId}/messages`;
    return this.#post(path, { type: 'COMMENT', text, attachments: [] });
  }

  async #post(path: string, body: object): Promise<string> {
    return Posted.parse(await this.#call('POST', path, body)).id;
  }

  async #call(method: string, path: string, body?: object): Promise<unknown> {
    for (let count = 1; ; count += 1) {
      try {
        const response = await this.#try(method, path, body);
        if (response.ok) return await response.json();
        if (response.status !== 429 && response.status < 500) throw new Refused(response.status);
        throw new Error(`HubSpot answered ${response.status}`);
      } catch (error) {
        if (error instanceof Refused || error instanceof SyntaxError || count === TRIES)
          throw error;
        await pause(this.clock, FIRST_WAIT_MS * 2 ** (count - 1));
      }
    }
  }

  #try(method: string, path: string, body?: object): Promise<Response> {
    const answer = fetch(this.baseUrl + path, {
      method,
      headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    return withTimeout(this.clock, TRY_LIMIT_MS, answer, () => {
      throw new Error('HubSpot did not answer in time');
    });
  }
}

class Refused extends Error {
  constructor(status: number) {
    super(`HubSpot answered ${status}`);
  }
}
