import * as z from 'zod/mini';
import type { Actions } from '../../../cards/contract/actions.ts';
import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import * as threads from '../hubspot/threads.ts';
import { writableThread } from './belonging.ts';
import type { Action } from './call.ts';
import { threadId } from './fields.ts';
import { settle } from './settle.ts';
import { summarize, summarizeWritten } from './thread-summary.ts';

/** Closes or reopens the thread. */
export const setThreadStatus: Action<Actions['setThreadStatus']['fields'], ThreadSummary> = {
  fields: z.strictObject({ threadId, status: z.enum(['OPEN', 'CLOSED']) }),

  async run(call, { threadId, status }) {
    const before = await writableThread(call, threadId);
    if (before.status === status) return summarize(before);
    const written = await settle(
      () => threads.setThreadStatus(call.hubspot, threadId, status),
      async () => {
        const thread = await threads.getThread(call.hubspot, threadId);
        return thread.status === status ? thread : undefined;
      },
    );
    return { ...summarizeWritten(written, before), status: written.status ?? status };
  },
};
