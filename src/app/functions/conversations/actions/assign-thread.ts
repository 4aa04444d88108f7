import * as z from 'zod/mini';
import type { Actions } from '../../../cards/contract/actions.ts';
import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import { NotFound, Rejected } from '../hubspot/transport/api-errors.ts';
import * as threads from '../hubspot/threads.ts';
import type { WireThread } from '../hubspot/threads.ts';
import { writableThread } from '../access/thread-access.ts';
import type { AgentAction, Call } from '../request/call.ts';
import { actorId, threadId } from '../request/fields.ts';
import { actorNames } from '../people/actors.ts';
import { ActionError } from '../request/action-error.ts';
import { writeAndVerify } from '../threads/write-and-verify.ts';
import { summarize, summarizeWritten } from '../threads/thread-summary.ts';

/** Whatever HubSpot names as assignee, such as a team. */
export const expectedAssignee = z.nullable(z.string().check(z.minLength(1), z.maxLength(400)));

/** Gives the thread to somebody, unless another person took it since the agent looked. */
export const assignThread: AgentAction<Actions['assignThread']['fields'], ThreadSummary> = {
  needsAgent: true,
  fields: z.strictObject({ threadId, actorId, expectedAssignee }),

  async run(call, { threadId, actorId, expectedAssignee }) {
    const before = await writableThread(call, threadId);
    if (before.assignedTo === actorId) return summarize(before);
    await rejectIfReassigned(call, before, expectedAssignee);
    const written = await writeAndVerify(call, {
      threadId,
      write: () =>
        threads
          .assignThread(call.hubspot, threadId, actorId)
          .catch((error: unknown) => explainRefusal(call, threadId, error)),
      shows: ({ assignedTo }) => assignedTo === actorId,
      check: (thread) => rejectIfReassigned(call, thread, expectedAssignee),
    });
    return summarizeWritten(written, before);
  },
};

/** Stops when the thread is not with whom the agent believes. */
export async function rejectIfReassigned(
  call: Call,
  { assignedTo }: WireThread,
  expected: string | null,
): Promise<void> {
  if ((assignedTo ?? null) === expected) return;
  if (assignedTo === undefined) {
    throw new ActionError('CHANGED', 'Nobody has this thread any more. Look again, then decide.');
  }
  const { [assignedTo]: actor } = await actorNames(call, [assignedTo]);
  const who = actor?.name ?? actor?.email ?? 'Somebody else';
  throw new ActionError('CHANGED', `${who} has this thread now. Look again, then decide.`);
}

/** HubSpot tells neither who may take threads nor, always, why somebody may not. */
async function explainRefusal(call: Call, threadId: string, error: unknown): Promise<never> {
  if (!(error instanceof Rejected || error instanceof NotFound)) throw error;
  // HubSpot also says "not found" when it is the thread that is gone.
  if (error instanceof NotFound) await writableThread(call, threadId);
  const reason = error.hubspotMessage ? ` HubSpot says: ${error.hubspotMessage}` : '';
  throw new ActionError(
    'REJECTED',
    `HubSpot did not give the thread to this person. They may have left, or have no access to its inbox: choose somebody else or ask an admin.${reason}`,
    {
      reason: 'NOT_ASSIGNABLE',
      hubspotMessage: error.hubspotMessage,
      correlationId: error.correlationId,
    },
  );
}
