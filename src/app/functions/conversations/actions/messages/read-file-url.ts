import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import { preferAccessError, readableThread } from '../../access/thread-access.ts';
import { signFileUrl } from '../../hubspot/files.ts';
import { getMessage } from '../../hubspot/messages.ts';
import { ActionError } from '../../request/action-error.ts';
import type { Action } from '../../request/call.ts';
import { fileId, messageId, threadId } from '../../request/fields.ts';

/** Returns a URL that opens a file of a message. The app's token opens every file, so the message must have it. */
export const readFileUrl: Action<Actions['readFileUrl']['fields'], Actions['readFileUrl']['data']> =
  {
    fields: v.strictObject({ threadId, messageId, fileId }),

    async run(call, { threadId, messageId, fileId }) {
      const accessCheck = readableThread(call, threadId);
      const read = getMessage(call.hubspot, threadId, messageId);
      const [message] = await Promise.all([preferAccessError(accessCheck, read), accessCheck]);
      if (!message.attachments.some((each) => each.fileId === fileId)) {
        throw new ActionError('NOT_LINKED');
      }
      return signFileUrl(call.hubspot, fileId);
    },
  };
