import * as v from 'valibot';
import type { ThreadSummary } from '../../../../cards/contract/thread.ts';
import { accessibleThread } from '../../access/thread-access.ts';
import { NotFound } from '../../hubspot/transport/api-errors.ts';
import * as threads from '../../hubspot/threads.ts';
import type { AgentAction, Call } from '../../request/call.ts';
import { threadId } from '../../request/fields.ts';
import { clearArchivedThreads } from '../../threads/archived-threads.ts';
import { summarize, summarizeWritten } from '../../threads/thread-summary.ts';
import { changeThread } from '../../threads/change-thread.ts';

/** Restores an archived thread. */
export const restoreThread: AgentAction<{ threadId: string }, ThreadSummary> = {
  needsAgent: true,
  fields: v.strictObject({ threadId }),

  async run(call, { threadId }) {
    call.hubspot.setPriority('write');
    await call.hubspot.waitForWrite();
    const before = await archivedThread(call, threadId);
    if (!before) return summarize(await accessibleThread(call, threadId));
    const written = await changeThread(call, {
      threadId,
      write: () => threads.restoreThread(call.hubspot, threadId),
      shows: ({ archived }) => !archived,
    });
    clearArchivedThreads(call);
    return { ...summarizeWritten(written, before), archived: false };
  },
};

/** Resolves with `undefined` if the thread is not archived. */
async function archivedThread(call: Call, threadId: string) {
  try {
    return await accessibleThread(call, threadId, { archived: true });
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
