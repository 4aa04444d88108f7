import * as z from 'zod/mini';
import type { Actions } from '../../../cards/contract/actions.ts';
import type { SendOutcome } from '../../../cards/contract/send.ts';
import { MAX_MESSAGES_PER_PAGE } from '../hubspot/messages.ts';
import type { WireMessage } from '../hubspot/messages.ts';
import { signedComment } from '../sending/signed-comment.ts';
import { preferAccessError, readableThread } from '../access/thread-access.ts';
import type { AgentAction } from '../request/call.ts';
import { attemptId, messageId, messageText, threadId } from '../request/fields.ts';
import { toMessage } from '../messages/message.ts';
import { richTextOf } from '../sending/rich-text.ts';
import { findSentMessage, sentOutcome } from '../sending/send-and-confirm.ts';
import { threadMessages } from '../messages/thread-messages.ts';

/** By how much the agent's clock may be ahead of HubSpot's. */
const CLOCK_SKEW_MS = 2 * 60_000;

type Fields = Actions['checkSend']['fields'];

/** Looks again for a reply or comment whose answer was lost; posts nothing. */
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
    const attemptKey = `${threadId} ${call.agent.actorId} ${fields.attemptId}`;
    const proof = readableThread(call, threadId);
    const [, page, comment] = await Promise.all([
      proof,
      preferAccessError(proof, threadMessages(call, threadId, { limit: MAX_MESSAGES_PER_PAGE })),
      signedComment(call, text),
    ]);
    const since = sinceAttempt(page.rows, fields);
    const reply = { type: 'MESSAGE', text, richText: richTextOf(text) } as const;
    for (const wanted of [reply, { type: 'COMMENT', ...comment } as const]) {
      const found = findSentMessage(call, since, wanted, attemptKey);
      if (found) return sentOutcome(call, found, wanted.type, attemptKey);
    }
    return {
      outcome: 'unconfirmed',
      startedAt,
      messages: page.rows.map((message) => toMessage(message)),
    };
  },
};

/** What came after the message that the agent had seen last, and not long before Send was pressed. */
function sinceAttempt(
  messages: WireMessage[],
  { seenMessageId, startedAt }: Fields,
): WireMessage[] {
  const seenAt = messages.findIndex(({ id }) => id === seenMessageId);
  const unseen = seenAt === -1 ? messages : messages.slice(0, seenAt);
  const earliest = Date.parse(startedAt) - CLOCK_SKEW_MS;
  return unseen.filter(({ createdAt }) => !createdAt || Date.parse(createdAt) >= earliest);
}
