import * as v from 'valibot';
import type { ThreadSummary } from '../../../../cards/contract/thread.ts';
import { canArchive, readableThread } from '../../access/thread-access.ts';
import { PathMissing } from '../../hubspot/transport/api-errors.ts';
import * as threads from '../../hubspot/threads.ts';
import { ActionError } from '../../request/action-error.ts';
import type { AgentAction } from '../../request/call.ts';
import { threadId } from '../../request/fields.ts';
import { clearArchivedThreads } from '../../threads/archived-threads.ts';
import { summarize } from '../../threads/thread-summary.ts';
import { changeThread } from '../../threads/change-thread.ts';

/** Archives the thread. HubSpot deletes an archived thread after 30 days. */
export const archiveThread: AgentAction<{ threadId: string }, ThreadSummary> = {
  needsAgent: true,
  fields: v.strictObject({ threadId }),

  async run(call, { threadId }) {
    call.hubspot.setPriority('write');
    await call.hubspot.waitForWrite();
    const thread = await readableThread(call, threadId);
    if (!thread.archived) {
      if (!canArchive(call)) throw noArchive();
      await changeThread(call, {
        threadId,
        write: () => threads.archiveThread(call.hubspot, threadId).catch(rejectMissingPath),
        shows: ({ archived }) => archived,
      });
      clearArchivedThreads(call);
    }
    return { ...summarize(thread), archived: true };
  },
};

function rejectMissingPath(error: unknown): never {
  throw error instanceof PathMissing && !error.mayHaveArrived ? noArchive() : error;
}

function noArchive(): ActionError {
  return new ActionError('REJECTED', { reason: 'NO_ARCHIVE' });
}
