import { z } from 'zod';
import { MESSAGES_PER_PAGE } from '../../src/app/cards/contract/limits.ts';
import { CONTACT } from '../../src/app/cards/contract/record.ts';
import { pause } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';
import type { Clock } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';
import { createRequestHandler } from '../../src/app/functions/conversations/handle-request.ts';
import type { Simulator } from 'hubspot-simulator';
import type { Attempt, SendCase } from './send-case.ts';
import { runAttempts } from './reported.ts';
import type { Sender, Reported, ReportedAttempt } from './reported.ts';

/** The deadline of a response, in milliseconds of the function's clock. */
const ANSWER_WITHIN_MS = 13_000;
/** The time until an agent checks an unconfirmed attempt again. */
const CHECK_AGAIN_AFTER_MS = 70_000;

const Answer = z.union([
  z.object({
    ok: z.literal(true),
    data: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('sent'), message: z.object({ id: z.string() }) }),
      z.object({ outcome: z.literal('unconfirmed'), startedAt: z.string() }),
    ]),
  }),
  z.object({
    ok: z.literal(false),
    error: z.object({ code: z.string(), reason: z.optional(z.string()) }),
  }),
]);
type Answer = z.infer<typeof Answer>;

/**
 * Sends through one warm instance of the function for each thread, and through another where a case says so. A 429 stops
 * all calls of an instance, so a shared one would report most replies as not sent.
 */
export function sendByFunction(simulator: Simulator, clock: Clock): Sender {
  const instances = new Map<string, ReturnType<typeof createRequestHandler>>();
  const anotherInstance = createRequestHandler(clock, () => undefined);
  const settings = { token: simulator.token, baseUrl: simulator.url, apiVersion: undefined };

  function instanceOf({ threadId }: SendCase) {
    const instance = instances.get(threadId) ?? createRequestHandler(clock, () => undefined);
    instances.set(threadId, instance);
    return instance;
  }

  /** Undefined without a valid response in time. */
  async function ask(
    sendCase: SendCase,
    userId: number,
    fields: object,
    conversations = instanceOf(sendCase),
  ) {
    const { contactId } = sendCase;
    const record = { objectTypeId: CONTACT, objectId: contactId };
    const startedAt = clock.now();
    try {
      const parameters = { record, agent: { userId }, ...fields };
      const propertiesToSend = { hs_object_id: contactId };
      const answer = await conversations(parameters, { propertiesToSend }, settings);
      const inTime = clock.now() - startedAt <= ANSWER_WITHIN_MS;
      return inTime ? Answer.safeParse(answer).data : undefined;
    } catch {
      return undefined;
    }
  }

  /** The messages and comments that the agent sees on the thread, as the card names them. */
  function seenOn({ threadId }: SendCase) {
    const knownMessageIds = simulator.store
      .messagesOf(threadId)
      .filter(({ wire: { type } }) => type === 'MESSAGE' || type === 'COMMENT')
      .map(({ wire: { id } }) => id)
      .slice(-MESSAGES_PER_PAGE);
    return { seenMessageId: knownMessageIds.at(-1), knownMessageIds };
  }

  async function make(sendCase: SendCase, attempt: Attempt): Promise<ReportedAttempt[]> {
    const { threadId } = sendCase;
    const { attemptId, text, kind, userId, evenIfChanged, signature } = attempt;
    const seen = seenOn(sendCase);
    const startedAt = new Date(clock.now()).toISOString();
    const fields =
      kind === 'comment'
        ? { action: 'addComment', threadId, text, attemptId }
        : {
            action: 'sendReply',
            threadId,
            text,
            signature,
            attemptId,
            ...seen,
            evenIfChanged,
          };
    const press = (by = instanceOf(sendCase)) => ask(sendCase, userId, fields, by);
    const check = () =>
      ask(sendCase, userId, {
        action: 'checkSend',
        threadId,
        attemptId,
        text,
        signature,
        startedAt,
        ...seen,
      });

    const answers = await Promise.all(Array.from({ length: attempt.presses }, () => press()));
    const { pressedOnAnotherInstance } = sendCase;
    if (attempt.pressedAgain) {
      answers.push(await (pressedOnAnotherInstance ? press(anotherInstance) : press()));
    }
    const reported = answers.map(toTold);
    if (!reported.every(({ outcome }) => outcome === 'unconfirmed')) return [{ attempt, reported }];

    reported.push(...toldByCheck(await check()));
    await pause(clock, CHECK_AGAIN_AFTER_MS);
    reported.push(...toldByCheck(await check()));
    const stillUnconfirmed = reported.every(({ outcome }) => outcome === 'unconfirmed');
    if (!attempt.resentIfUnconfirmed || !stillUnconfirmed) return [{ attempt, reported }];
    const resent = { ...attempt, attemptId: `${attemptId}-again`, resentIfUnconfirmed: false };
    return [{ attempt, reported }, ...(await make(sendCase, resent))];
  }

  return (sendCase) => runAttempts(sendCase, (attempt) => make(sendCase, attempt));
}

function toTold(answer: Answer | undefined): Reported {
  if (!answer) return { outcome: 'nothing' };
  if (!answer.ok) {
    const isThere = answer.error.reason === 'ALREADY_THERE';
    return { outcome: isThere ? 'already there' : 'not sent' };
  }
  return answer.data.outcome === 'sent'
    ? { outcome: 'sent', messageId: answer.data.message.id }
    : { outcome: 'unconfirmed' };
}

/** A failed check changes nothing. */
function toldByCheck(answer: Answer | undefined): Reported[] {
  return answer?.ok === false ? [] : [toTold(answer)];
}
