import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import { changeableThread } from '../../access/thread-access.ts';
import * as threads from '../../hubspot/threads.ts';
import type { AgentAction } from '../../request/call.ts';
import { threadId } from '../../request/fields.ts';
import { changeThread } from '../../threads/change-thread.ts';
import { expectedAssignee, rejectIfReassigned } from './assign-thread.ts';

/** Removes the assignee, unless it has changed since the agent saw it. */
export const unassignThread: AgentAction<
  Actions['unassignThread']['fields'],
  Actions['unassignThread']['data']
> = {
  needsAgent: true,
  fields: v.strictObject({ threadId, expectedAssignee }),

  async run(call, { threadId, expectedAssignee }) {
    const before = await changeableThread(call, threadId);
    if (before.assignedTo === undefined) return {};
    rejectIfReassigned(before, expectedAssignee);
    await changeThread(call, {
      threadId,
      write: () => threads.unassignThread(call.hubspot, threadId),
      shows: ({ assignedTo }) => assignedTo === undefined,
      check: (thread) => rejectIfReassigned(thread, expectedAssignee),
    });
    return {};
  },
};
