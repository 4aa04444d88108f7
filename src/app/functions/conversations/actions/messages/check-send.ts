import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import type { SendOutcome } from '../../../../cards/contract/send.ts';
import { preferAccessError, readableThread } from '../../access/thread-access.ts';
import { MAX_MESSAGES_PER_PAGE } from '../../hubspot/messages.ts';
import { toMessages } from '../../messages/message.ts';
import { threadMessages } from '../../messages/thread-messages.ts';
import type { AgentAction } from '../../request/call.ts';
import {
  attemptId,
  knownMessageIds,
  messageId,
  messageText,
  signature,
  threadId,
} from '../../request/fields.ts';
import { attemptKeyOf } from '../../sending/attempts.ts';
import { messagesSince } from '../../sending/messages-since.ts';
import type { ExpectedMessage } from '../../sending/own-message.ts';
import { replyText } from '../../sending/reply-text.ts';
import { findSentMessage, sentOutcome } from '../../sending/send-and-confirm.ts';
import { signedComment } from '../../sending/signed-comment.ts';

type Fields = Actions['checkSend']['fields'];

/** Looks again for a reply or comment whose response was lost. It posts nothing. */
export const checkSend: AgentAction<Fields, SendOutcome> = {
  needsAgent: true,
  fields: v.strictObject({
    threadId,
    attemptId,
    text: messageText,
    signature,
    startedAt: v.pipe(
      v.string(),
      v.check((text) => !Number.isNaN(Date.parse(text))),
    ),
    seenMessageId: v.optional(messageId),
    knownMessageIds,
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
    const { seenMessageId, knownMessageIds = [] } = fields;
    const ids = [...knownMessageIds, ...(seenMessageId === undefined ? [] : [seenMessageId])];
    const candidates = messagesSince(page.rows, { ids, at: Date.parse(startedAt) });
    const expected: ExpectedMessage[] = [
      { type: 'MESSAGE', ...replyText(text, fields.signature) },
      { type: 'COMMENT', ...comment },
    ];
    for (const each of expected) {
      const found = findSentMessage(call, candidates, each, attemptKey);
      if (found) return sentOutcome(call, found, each.type, attemptKey);
    }
    return {
      outcome: 'unconfirmed',
      startedAt,
      messages: toMessages(page.rows),
    };
  },
};
