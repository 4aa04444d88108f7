import * as z from 'zod/mini';
import type { Actions } from '../../../cards/contract/actions.ts';
import { getOriginalContent } from '../hubspot/messages.ts';
import { preferAccessError, readableThread } from '../access/thread-access.ts';
import type { Action } from '../request/call.ts';
import { messageId, threadId } from '../request/fields.ts';
import { shownText } from '../messages/message.ts';

/** HubSpot takes no response of more than 900 KB. */
const MAX_BYTES = 800_000;

/** The text of a message that was cut, whole. */
export const readOriginal: Action<
  Actions['readOriginal']['fields'],
  Actions['readOriginal']['data']
> = {
  fields: z.strictObject({ threadId, messageId }),

  async run(call, { threadId, messageId }) {
    const proof = readableThread(call, threadId);
    const original = getOriginalContent(call.hubspot, threadId, messageId);
    const [content] = await Promise.all([preferAccessError(proof, original), proof]);
    let maxLength = MAX_BYTES;
    for (;;) {
      const { text, quotedFrom } = shownText(content, maxLength);
      const bytes = Buffer.byteLength(JSON.stringify(text));
      if (bytes <= MAX_BYTES) return { text, quotedFrom };
      maxLength = Math.floor((text.length * MAX_BYTES) / bytes) - 1;
    }
  },
};
