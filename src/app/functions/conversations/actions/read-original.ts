import * as z from 'zod/mini';
import { getOriginalContent } from '../hubspot/messages.ts';
import { preferAccessError, readableThread } from '../access/thread-access.ts';
import type { Action } from '../request/call.ts';
import { messageId, threadId } from '../request/fields.ts';
import { textOf } from '../messages/message.ts';

/** The text of a message that HubSpot cut, whole. */
export const readOriginal: Action<{ threadId: string; messageId: string }, { text: string }> = {
  fields: z.strictObject({ threadId, messageId }),

  async run(call, { threadId, messageId }) {
    const proof = readableThread(call, threadId);
    const original = getOriginalContent(call.hubspot, threadId, messageId);
    const [content] = await Promise.all([preferAccessError(proof, original), proof]);
    return { text: textOf(content) };
  },
};
