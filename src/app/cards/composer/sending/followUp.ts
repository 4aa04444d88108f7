import type { Actors } from '../../contract/people.ts';
import type { Result } from '../../api/result.ts';
import type { Call } from '../../api/call.ts';
import type { ThreadUpdates } from '../../api/threadUpdates.ts';

/** What happens to the thread once the text is on it: "Send and close", "Comment and assign". */
export type FollowUp =
  | { kind: 'close' }
  | { kind: 'assign'; actorId: string; expectedAssignee: string | null; actors?: Actors };

/** Does the second half of a press and tells every screen of it. */
export async function follow(
  followUp: FollowUp,
  threadId: string,
  call: Call,
  news: ThreadUpdates,
): Promise<Result<unknown>> {
  const closes = followUp.kind === 'close';
  const answer = closes
    ? await call('setThreadStatus', { threadId, status: 'CLOSED' })
    : await call('assignThread', {
        threadId,
        actorId: followUp.actorId,
        expectedAssignee: followUp.expectedAssignee,
      });
  if (answer.ok) {
    const actors = closes ? undefined : followUp.actors;
    news.emit({ kind: 'changed', threadId, thread: answer.data, actors });
  }
  return answer;
}
