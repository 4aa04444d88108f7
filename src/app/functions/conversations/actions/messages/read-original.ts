import * as z from 'zod/mini';
import type { Actions } from '../../../../cards/contract/actions.ts';
import { preferAccessError, readableThread } from '../../access/thread-access.ts';
import { getOriginalContent } from '../../hubspot/messages.ts';
import { shownText } from '../../messages/message.ts';
import type { Action } from '../../request/call.ts';
import { messageId, threadId } from '../../request/fields.ts';

/** HubSpot accepts no response of more than 900 KB. */
const MAX_BYTES = 800_000;

/** Reads the whole text of a message that was cut. */
export const readOriginal: Action<
  Actions['readOriginal']['fields'],
  Actions['readOriginal']['data']
> = {
  fields: z.strictObject({ threadId, messageId }),

  async run(call, { threadId, messageId }) {
    const accessCheck = readableThread(call, threadId);
    const original = getOriginalContent(call.hubspot, threadId, messageId);
    const [content] = await Promise.all([preferAccessError(accessCheck, original), accessCheck]);
    let maxLength = MAX_BYTES;
    for (;;) {
      const { text, quotedFrom } = shownText(content, { maxLength });
      const bytes = Buffer.byteLength(JSON.stringify(text));
      if (bytes <= MAX_BYTES) return { text, quotedFrom };
      maxLength = Math.floor((text.length * MAX_BYTES) / bytes) - 1;
    }
  },
};
