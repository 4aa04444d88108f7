import * as z from 'zod/mini';
import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import { PathMissing } from '../hubspot/transport/api-errors.ts';
import * as threads from '../hubspot/threads.ts';
import { clearArchivedThreads } from '../threads/archived-threads.ts';
import { canArchive, readableThread } from '../access/thread-access.ts';
import type { AgentAction } from '../request/call.ts';
import { ActionError } from '../request/action-error.ts';
import { threadId } from '../request/fields.ts';
import { writeAndVerify } from '../threads/write-and-verify.ts';
import { summarize } from '../threads/thread-summary.ts';

/** Puts the thread into HubSpot's trash; it can be restored for 30 days. */
export const archiveThread: AgentAction<{ threadId: string }, ThreadSummary> = {
  needsAgent: true,
  fields: z.strictObject({ threadId }),

  async run(call, { threadId }) {
    const thread = await readableThread(call, threadId);
    if (!thread.archived) {
      if (!canArchive(call)) throw noArchive();
      await writeAndVerify(call, {
        threadId,
        write: () => threads.archiveThread(call.hubspot, threadId).catch(explainMissingPath),
        shows: ({ archived }) => archived,
      });
      clearArchivedThreads(call);
    }
    return { ...summarize(thread), archived: true };
  },
};

function explainMissingPath(error: unknown): never {
  throw error instanceof PathMissing ? noArchive() : error;
}

function noArchive(): ActionError {
  return new ActionError(
    'REJECTED',
    'HubSpot can only delete threads for good here, so that they cannot be archived from this card. Archive in HubSpot.',
    { reason: 'NO_ARCHIVE' },
  );
}
