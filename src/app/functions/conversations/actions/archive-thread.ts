import * as z from 'zod/mini';
import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import * as threads from '../hubspot/threads.ts';
import { clearArchivedThreads } from '../threads/archived-threads.ts';
import { readableThread } from '../access/thread-access.ts';
import type { Action } from '../request/call.ts';
import { threadId } from '../request/fields.ts';
import { writeAndVerify } from '../threads/write-and-verify.ts';
import { summarize } from '../threads/thread-summary.ts';

/** Puts the thread into HubSpot's trash; it can be restored for 30 days. */
export const archiveThread: Action<{ threadId: string }, ThreadSummary> = {
  fields: z.strictObject({ threadId }),

  async run(call, { threadId }) {
    const thread = await readableThread(call, threadId);
    if (!thread.archived) {
      await writeAndVerify(
        async () => {
          await threads.archiveThread(call.hubspot, threadId);
          return true;
        },
        async () => {
          await threads.getThread(call.hubspot, threadId, { archived: true });
          return true;
        },
      );
      clearArchivedThreads(call);
    }
    return { ...summarize(thread), archived: true };
  },
};
