import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import type { SendOutcome } from '../../../../cards/contract/send.ts';
import { preferAccessError, writableThread } from '../../access/thread-access.ts';
import { inboxNames } from '../../channels/inboxes.ts';
import type { WireThread } from '../../hubspot/threads.ts';
import { Forbidden, InvalidInput } from '../../hubspot/transport/api-errors.ts';
import { ActionError } from '../../request/action-error.ts';
import type { AgentAction, AgentCall } from '../../request/call.ts';
import { attemptId, messageText, threadId } from '../../request/fields.ts';
import { oncePerAttempt } from '../../sending/attempts.ts';
import { checkBeforePost, readNewestMessages } from '../../sending/last-check.ts';
import { sendAndConfirm } from '../../sending/send-and-confirm.ts';
import { signedComment } from '../../sending/signed-comment.ts';

/** Adds a comment for the team. */
export const addComment: AgentAction<Actions['addComment']['fields'], SendOutcome> = {
  needsAgent: true,
  sends: true,
  fields: v.strictObject({ threadId, text: messageText, attemptId }),

  run(call, fields) {
    const { threadId, text } = fields;
    return oncePerAttempt(call, 'COMMENT', fields, async (attemptKey, onPost) => {
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
      }).catch((error: unknown) => explainRefusal(call, thread, error));
    });
  },
};

/** HubSpot is replacing comments with notes on help desk threads, and may refuse comments there. */
async function explainRefusal(
  call: AgentCall,
  { inboxId }: WireThread,
  error: unknown,
): Promise<never> {
  const mayBeRefusal = error instanceof InvalidInput || error instanceof Forbidden;
  if (!mayBeRefusal || inboxId === undefined) throw error;
  const inbox = (await inboxNames(call))[inboxId];
  if (inbox?.type !== 'HELP_DESK' || error.isEdgePage) throw error;
  const { hubspotMessage, correlationId } = error;
  throw new ActionError('REJECTED', { reason: 'HELP_DESK_NOTES', hubspotMessage, correlationId });
}
