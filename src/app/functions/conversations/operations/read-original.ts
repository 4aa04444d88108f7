import * as z from 'zod/mini';
import { getOriginalContent } from '../hubspot/messages.ts';
import { liveOrArchived, provenThread } from './belonging.ts';
import type { Action } from './call.ts';
import { messageId, threadId } from './fields.ts';
import { textOf } from './message.ts';

/** The text of a message that HubSpot cut, whole. */
export const readOriginal: Action<{ threadId: string; messageId: string }, { text: string }> = {
  fields: z.strictObject({ threadId, messageId }),

  async run(call, { threadId, messageId }) {
    const [content] = await Promise.all([
      getOriginalContent(call.hubspot, threadId, messageId),
      liveOrArchived((options) => provenThread(call, threadId, options)),
    ]);
    return { text: textOf(content) };
  },
};
