import type { Call } from '../../api/call.ts';
import type { Failure, Result } from '../../api/result.ts';
import type { ThreadUpdates } from '../../api/threadUpdates.ts';
import type { Actors } from '../../contract/people.ts';
import type { SendOutcome, StepResult } from '../../contract/send.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import type { StageMove, TicketStage } from '../../contract/ticket.ts';
import type { Platform } from '../../platform/platform.ts';
import { readStage } from '../../ticket/readStage.ts';

/** "Send and set …", "Send, close thread and ticket": `label` is the stage's. */
export interface MoveFollowUp {
  kind: 'move';
  move: StageMove;
  label: string;
  closeThread?: true;
}

/** Adds a comment for the team: "Send and assign" with a comment. */
interface CommentFollowUp {
  kind: 'comment';
  text: string;
  /** An attempt whose response was lost, so the comment may be on the thread. */
  unconfirmed?: { attemptId: string; startedAt: string };
}

/** What happens to the thread after the text was sent: "Send and close", "Send and assign", "Comment and assign". */
export type FollowUp =
  | { kind: 'close' }
  | CommentFollowUp
  | { kind: 'assign'; actorId: string; expectedAssignee: string | null; actors?: Actors }
  | MoveFollowUp;

/** Assigns the thread to an agent, unless its assignee changes before. */
export function assignment({ assignedTo }: ThreadSummary, actorId: string, name: string): FollowUp {
  return {
    kind: 'assign',
    actorId,
    expectedAssignee: assignedTo ?? null,
    actors: { [actorId]: { kind: 'agent', name } },
  };
}

/** `remaining`: what failed and can be tried again; `done`: the other half, which succeeded. */
export type FollowUpResult =
  { ok: true } | { ok: false; failure: Failure; remaining: FollowUp; done?: FollowUp };

export interface FollowUpContext {
  threadId: string;
  call: Call;
  updates: ThreadUpdates;
  platform: Pick<Platform, 'now' | 'newAttemptId'>;
  /** Called with the new stage of a ticket that was moved, here or by a colleague. */
  onMoved: (stage: TicketStage) => void;
}

/** Runs a follow-up and publishes the changed thread or ticket. */
export async function executeFollowUp(
  followUp: FollowUp,
  context: FollowUpContext,
): Promise<FollowUpResult> {
  const { threadId, call } = context;
  const close = () => call('setThreadStatus', { threadId, status: 'CLOSED' });
  if (followUp.kind === 'move') {
    const [ticket, thread] = await Promise.all([
      call('setTicketStage', { ...followUp.move, threadId }),
      followUp.closeThread && close(),
    ]);
    return applyMove(followUp, { ticket, thread }, context);
  }
  if (followUp.kind === 'comment') return addComment(followUp, context);
  const isClose = followUp.kind === 'close';
  const result = isClose
    ? await close()
    : await call('assignThread', {
        threadId,
        actorId: followUp.actorId,
        expectedAssignee: followUp.expectedAssignee,
      });
  if (!result.ok) return { ok: false, failure: result.failure, remaining: followUp };
  publish(result.data, context, isClose ? undefined : followUp.actors);
  return { ok: true };
}

/** Adds the comment, but not twice: after a lost response it looks for the comment first. */
async function addComment(
  followUp: CommentFollowUp,
  context: FollowUpContext,
): Promise<FollowUpResult> {
  const { call, threadId, platform } = context;
  const { kind, text, unconfirmed } = followUp;
  if (unconfirmed) {
    const found = await call('checkSend', { threadId, text, ...unconfirmed });
    if (!found.ok) return { ok: false, failure: found.failure, remaining: followUp };
    if (isAdded(found, context)) return { ok: true };
  }
  const attempt = {
    attemptId: platform.newAttemptId(),
    startedAt: new Date(platform.now()).toISOString(),
  };
  const added = await call('addComment', { threadId, text, attemptId: attempt.attemptId });
  if (isAdded(added, context)) return { ok: true };
  const failure = added.ok ? { code: 'NO_RESPONSE' as const } : added.failure;
  const mayBeThere = failure.code === 'NO_RESPONSE';
  return {
    ok: false,
    failure,
    remaining: { kind, text, ...(mayBeThere && { unconfirmed: attempt }) },
  };
}

function isAdded(
  result: Result<SendOutcome>,
  { updates, threadId }: Pick<FollowUpContext, 'updates' | 'threadId'>,
): boolean {
  if (!result.ok || result.data.outcome !== 'sent') return false;
  updates.emit({ kind: 'sent', threadId, message: result.data.message });
  return true;
}

/** Applies the follow-up that the function ran together with the send; undefined if it did not run it. */
export function sentFollowUp(
  followUp: FollowUp | undefined,
  { then }: Extract<SendOutcome, { outcome: 'sent' }>,
  context: FollowUpContext,
): FollowUpResult | undefined {
  if (followUp?.kind !== 'move' || !then) return undefined;
  const { ticket, thread } = then;
  return applyMove(
    followUp,
    { ticket: toResult(ticket), thread: thread && toResult(thread) },
    context,
  );
}

function applyMove(
  followUp: MoveFollowUp,
  { ticket, thread }: { ticket: Result<TicketStage>; thread?: Result<ThreadSummary> | undefined },
  context: FollowUpContext,
): FollowUpResult {
  const { kind, move, label } = followUp;
  const moveOnly = { kind, move, label };
  if (ticket.ok) context.onMoved(ticket.data);
  if (thread?.ok) publish(thread.data, context);
  if (!ticket.ok) {
    const { failure } = ticket;
    if (failure.code === 'CHANGED') void showStage(move, context);
    return thread?.ok
      ? { ok: false, failure, remaining: moveOnly, done: { kind: 'close' } }
      : { ok: false, failure, remaining: followUp };
  }
  if (thread && !thread.ok) {
    return { ok: false, failure: thread.failure, remaining: { kind: 'close' }, done: moveOnly };
  }
  return { ok: true };
}

/** Shows where a colleague moved the ticket, so that the agent can choose again. */
async function showStage({ ticketId }: StageMove, { call, threadId, onMoved }: FollowUpContext) {
  const stage = await readStage(call, ticketId, threadId);
  if (stage.ok && stage.data) onMoved(stage.data);
}

function publish(thread: ThreadSummary, { updates, threadId }: FollowUpContext, actors?: Actors) {
  updates.emit({ kind: 'changed', threadId, thread, actors });
}

function toResult<Data>(step: StepResult<Data>): Result<Data> {
  return step.ok ? step : { ok: false, failure: step.error };
}
