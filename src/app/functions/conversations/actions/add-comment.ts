import * as z from 'zod/mini';
import type { Actions } from '../../../cards/contract/actions.ts';
import { MESSAGES_PER_PAGE } from '../../../cards/contract/limits.ts';
import type { SendOutcome } from '../../../cards/contract/send.ts';
import { listMessages } from '../hubspot/messages.ts';
import { runSequentially, oncePerAttempt } from '../sending/attempts.ts';
import { preferAccessError, writableThread } from '../access/thread-access.ts';
import type { AgentAction } from '../request/call.ts';
import { attemptId, messageText, threadId } from '../request/fields.ts';
import { signedComment } from '../sending/signed-comment.ts';
import { sendAndConfirm } from '../sending/send-and-confirm.ts';

/** A note for the team. HubSpot shows the app as its author, so the agent's name stands in front of it. */
export const addComment: AgentAction<Actions['addComment']['fields'], SendOutcome> = {
  needsAgent: true,
  fields: z.strictObject({ threadId, text: messageText, attemptId }),

  run(call, { threadId, text, attemptId }) {
    const attemptKey = `${threadId} ${call.agent.actorId} ${attemptId}`;
    return oncePerAttempt(call, attemptKey, (posting) =>
      runSequentially(call, `${threadId} ${call.agent.actorId} ${text}`, async () => {
        const proof = writableThread(call, threadId);
        const [thread, page, signed] = await Promise.all([
          proof,
          preferAccessError(
            proof,
            listMessages(call.hubspot, threadId, { limit: MESSAGES_PER_PAGE }),
          ),
          signedComment(call, text),
        ]);
        posting();
        return sendAndConfirm(call, {
          threadId: thread.id,
          attemptKey,
          message: { type: 'COMMENT', ...signed, attachments: [] },
          before: page.rows,
        });
      }),
    );
  },
};
