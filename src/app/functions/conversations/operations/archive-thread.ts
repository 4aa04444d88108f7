import * as z from 'zod/mini';
import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import * as threads from '../hubspot/threads.ts';
import { forgetArchivedThreads } from './archived-threads.ts';
import { readableThread } from './belonging.ts';
import type { Action } from './call.ts';
import { threadId } from './fields.ts';
import { settle } from './settle.ts';
import { summarize } from './thread-summary.ts';

/** Puts the thread into HubSpot's trash; it can be restored for 30 days. */
export const archiveThread: Action<{ threadId: string }, ThreadSummary> = {
  fields: z.strictObject({ threadId }),

  async run(call, { threadId }) {
    const thread = await readableThread(call, threadId);
    if (!thread.archived) {
      await settle(
        async () => {
          await threads.archiveThread(call.hubspot, threadId);
          return true;
        },
        async () => {
          await threads.getThread(call.hubspot, threadId, { archived: true });
          return true;
        },
      );
      forgetArchivedThreads(call);
    }
    return { ...summarize(thread), archived: true };
  },
};
