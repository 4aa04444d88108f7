import type { Call } from '../../api/call.ts';
import type { Result } from '../../api/result.ts';
import type { ThreadUpdates } from '../../api/threadUpdates.ts';
import type { Actors } from '../../contract/people.ts';

/** What happens to the thread after the text was sent: "Send and close", "Comment and assign". */
export type FollowUp =
  | { kind: 'close' }
  | { kind: 'assign'; actorId: string; expectedAssignee: string | null; actors?: Actors };

/** Runs a follow-up and publishes the changed thread. */
export async function executeFollowUp(
  followUp: FollowUp,
  threadId: string,
  call: Call,
  updates: ThreadUpdates,
): Promise<Result<unknown>> {
  const isClose = followUp.kind === 'close';
  const result = isClose
    ? await call('setThreadStatus', { threadId, status: 'CLOSED' })
    : await call('assignThread', {
        threadId,
        actorId: followUp.actorId,
        expectedAssignee: followUp.expectedAssignee,
      });
  if (result.ok) {
    const actors = isClose ? undefined : followUp.actors;
    updates.emit({ kind: 'changed', threadId, thread: result.data, actors });
  }
  return result;
}
