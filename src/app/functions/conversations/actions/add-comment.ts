import * as z from 'zod/mini';
import type { Actions } from '../../../cards/contract/actions.ts';
import type { SendOutcome } from '../../../cards/contract/send.ts';
import { preferAccessError, writableThread } from '../access/thread-access.ts';
import type { AgentAction } from '../request/call.ts';
import { attemptId, messageText, threadId } from '../request/fields.ts';
import { oncePerAttempt } from '../sending/attempts.ts';
import { checkBeforePost, readNewestMessages } from '../sending/last-check.ts';
import { sendAndConfirm } from '../sending/send-and-confirm.ts';
import { signedComment } from '../sending/signed-comment.ts';

/** Adds a comment for the team. */
export const addComment: AgentAction<Actions['addComment']['fields'], SendOutcome> = {
  needsAgent: true,
  sends: true,
  fields: z.strictObject({ threadId, text: messageText, attemptId }),

  run(call, fields) {
    const { threadId, text } = fields;
    return oncePerAttempt(call, fields, async (attemptKey, onPost) => {
      const accessCheck = writableThread(call, threadId);
      const [thread, newest, signed] = await Promise.all([
        accessCheck,
        preferAccessError(accessCheck, readNewestMessages(call, threadId)),
        signedComment(call, text),
      ]);
      const before = await checkBeforePost(call, threadId, newest);
      onPost();
      return sendAndConfirm(call, {
        threadId: thread.id,
        attemptKey,
        message: { type: 'COMMENT', ...signed, attachments: [] },
        before,
      });
    });
  },
};
