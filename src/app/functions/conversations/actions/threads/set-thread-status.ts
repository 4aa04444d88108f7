import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import type { ThreadSummary } from '../../../../cards/contract/thread.ts';
import { changeableThread } from '../../access/thread-access.ts';
import * as threads from '../../hubspot/threads.ts';
import type { AgentAction } from '../../request/call.ts';
import { threadId } from '../../request/fields.ts';
import { summarize, summarizeWritten } from '../../threads/thread-summary.ts';
import { changeThread, showsStatus } from '../../threads/change-thread.ts';

/** Closes or reopens the thread. */
export const setThreadStatus: AgentAction<Actions['setThreadStatus']['fields'], ThreadSummary> = {
  needsAgent: true,
  fields: v.strictObject({ threadId, status: v.picklist(['OPEN', 'CLOSED']) }),

  async run(call, { threadId, status }) {
    const before = await changeableThread(call, threadId);
    if (before.status === status) return summarize(before);
    const written = await changeThread(call, {
      threadId,
      write: () => threads.setThreadStatus(call.hubspot, threadId, status),
      shows: (thread) => showsStatus(thread, status, before),
    });
    return { ...summarizeWritten(written, before), status };
  },
};
