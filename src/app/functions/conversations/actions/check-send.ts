import * as z from 'zod/mini';
import type { Actions } from '../../../cards/contract/actions.ts';
import type { SendOutcome } from '../../../cards/contract/send.ts';
import { preferAccessError, readableThread } from '../access/thread-access.ts';
import { MAX_MESSAGES_PER_PAGE } from '../hubspot/messages.ts';
import type { WireMessage } from '../hubspot/messages.ts';
import { toMessage } from '../messages/message.ts';
import { threadMessages } from '../messages/thread-messages.ts';
import type { AgentAction } from '../request/call.ts';
import { attemptId, messageId, messageText, threadId } from '../request/fields.ts';
import { TIME_LIMITS } from '../request/time-limits.ts';
import { attemptKeyOf } from '../sending/attempts.ts';
import type { ExpectedMessage } from '../sending/own-message.ts';
import { richTextOf } from '../sending/rich-text.ts';
import { findSentMessage, sentOutcome } from '../sending/send-and-confirm.ts';
import { signedComment } from '../sending/signed-comment.ts';

type Fields = Actions['checkSend']['fields'];

/** Looks again for a reply or comment whose response was lost. It posts nothing. */
export const checkSend: AgentAction<Fields, SendOutcome> = {
  needsAgent: true,
  fields: z.strictObject({
    threadId,
    attemptId,
    text: messageText,
    startedAt: z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
    seenMessageId: z.optional(messageId),
  }),

  async run(call, fields) {
    const { threadId, text, startedAt } = fields;
    const attemptKey = attemptKeyOf(call, fields);
    const accessCheck = readableThread(call, threadId);
    const newest = threadMessages(call, threadId, { limit: MAX_MESSAGES_PER_PAGE });
    const [, page, comment] = await Promise.all([
      accessCheck,
      preferAccessError(accessCheck, newest),
      signedComment(call, text),
    ]);
    const candidates = sinceAttempt(page.rows, fields);
    const expected: ExpectedMessage[] = [
      { type: 'MESSAGE', text, richText: richTextOf(text) },
      { type: 'COMMENT', ...comment },
    ];
    for (const each of expected) {
      const found = findSentMessage(call, candidates, each, attemptKey);
      if (found) return sentOutcome(call, found, each.type, attemptKey);
    }
    return {
      outcome: 'unconfirmed',
      startedAt,
      messages: page.rows.map((message) => toMessage(message)),
    };
  },
};

/** The messages after the one that the agent saw last, and not older than the press of Send. */
function sinceAttempt(
  messages: WireMessage[],
  { seenMessageId, startedAt }: Fields,
): WireMessage[] {
  const seenAt = messages.findIndex(({ id }) => id === seenMessageId);
  const newMessages = seenAt === -1 ? messages : messages.slice(0, seenAt);
  const earliest = Date.parse(startedAt) - TIME_LIMITS.clockSkewMs;
  return newMessages.filter(({ createdAt }) => !createdAt || Date.parse(createdAt) >= earliest);
}
