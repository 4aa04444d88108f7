import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import type { ThreadSummary } from '../../../../cards/contract/thread.ts';
import { changeableThread } from '../../access/thread-access.ts';
import { InvalidInput, NotFound } from '../../hubspot/transport/api-errors.ts';
import { isAboutPerson } from '../../hubspot/wire/wire-error.ts';
import * as threads from '../../hubspot/threads.ts';
import type { WireThread } from '../../hubspot/threads.ts';
import { ActionError } from '../../request/action-error.ts';
import { agents } from '../../people/agents.ts';
import { bestEffort } from '../../request/best-effort.ts';
import type { AgentAction, AgentCall, Call } from '../../request/call.ts';
import { threadId } from '../../request/fields.ts';
import { summarize, summarizeWritten } from '../../threads/thread-summary.ts';
import { changeThread } from '../../threads/change-thread.ts';

/** Only people can be assigned: HubSpot's API might accept a customer, a bot or an app as well. */
const assignable = v.pipe(v.string(), v.regex(/^A-[1-9]\d{0,18}$/));

/** HubSpot may name any kind of actor as assignee, such as a team. */
export const expectedAssignee = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(400)));

/** Assigns the thread, unless its assignee has changed since the agent saw it. */
export const assignThread: AgentAction<Actions['assignThread']['fields'], ThreadSummary> = {
  needsAgent: true,
  fields: v.strictObject({ threadId, actorId: assignable, expectedAssignee }),

  async run(call, { threadId, actorId, expectedAssignee }) {
    call.hubspot.setPriority('write');
    const before = await changeableThread(call, threadId, rejectInactive(call, actorId));
    if (before.assignedTo === actorId) return summarize(before);
    rejectIfReassigned(before, expectedAssignee);
    const written = await changeThread(call, {
      threadId,
      write: () =>
        threads
          .assignThread(call.hubspot, threadId, actorId)
          .catch((error: unknown) => addReason(call, threadId, error)),
      shows: ({ assignedTo }) => assignedTo === actorId,
      check: (thread) => rejectIfReassigned(thread, expectedAssignee),
    });
    return summarizeWritten(written, before);
  },
};

/**
 * Rejects a user who was deactivated: nobody would look after the thread. Where HubSpot lists no owners, HubSpot decides.
 */
async function rejectInactive(call: AgentCall, actorId: string): Promise<void> {
  if (actorId === call.agent.actorId) return;
  const team = await bestEffort(call, agents(call));
  if (team?.length && !team.some((agent) => agent.actorId === actorId)) {
    throw new ActionError('REJECTED', { reason: 'NOT_ASSIGNABLE' });
  }
}

/** @throws ActionError `CHANGED` if the thread has another assignee than expected. */
export function rejectIfReassigned({ assignedTo }: WireThread, expected: string | null): void {
  if ((assignedTo ?? null) !== expected) throw new ActionError('CHANGED');
}

/** HubSpot's API does not list who may be assigned, and rarely says why somebody may not. */
async function addReason(call: Call, threadId: string, error: unknown): Promise<never> {
  if (!(error instanceof InvalidInput || error instanceof NotFound)) throw error;
  // HubSpot also refuses when the thread is gone or archived.
  await changeableThread(call, threadId);
  const { hubspotMessage, correlationId } = error;
  if (hubspotMessage && !isAboutPerson(hubspotMessage)) throw error;
  throw new ActionError('REJECTED', { reason: 'NOT_ASSIGNABLE', hubspotMessage, correlationId });
}
