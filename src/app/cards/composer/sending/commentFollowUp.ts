import type { SendOutcome } from '../../contract/send.ts';
import type { Result } from '../../api/result.ts';
import type { FollowUpContext, FollowUpResult } from './followUp.ts';

/** Adds a comment for the team: "Send and assign" with a comment. */
export interface CommentFollowUp {
  kind: 'comment';
  text: string;
  /** An attempt whose response was lost, so the comment may be on the thread. */
  unconfirmed?: { attemptId: string; startedAt: string };
}

/** Adds the comment, but not twice: after a lost response it looks for the comment first. */
export async function addComment(
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
