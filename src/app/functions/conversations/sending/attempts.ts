import type { SendOutcome } from '../../../cards/contract/send.ts';
import { TimedOut } from '../hubspot/transport/api-errors.ts';
import { withTimeout } from '../hubspot/transport/clock.ts';
import type { OutgoingMessage } from '../hubspot/messages.ts';
import { ActionError } from '../request/action-error.ts';
import type { AgentCall } from '../request/call.ts';

/** Identifies one press of Send, across records, threads and agents. */
export function attemptKeyOf(
  { agent, record }: AgentCall,
  { threadId, attemptId }: { threadId: string; attemptId: string },
): string {
  return `${record.objectTypeId}/${record.objectId} ${threadId} ${agent.actorId} ${attemptId}`;
}

/**
 * Runs an attempt once, however often this instance receives it. Equal texts of one agent on one thread run one after
 * another: each must be able to tell its own message from the previous one. An attempt that fails before its POST can
 * be repeated.
 *
 * @param run Calls `onPost` right before it posts.
 * @throws ActionError `INVALID_REQUEST` if the attempt was one of another message.
 */
export async function oncePerAttempt(
  call: AgentCall,
  type: OutgoingMessage['type'],
  fields: { threadId: string; attemptId: string; text: string },
  run: (attemptKey: string, onPost: () => void) => Promise<SendOutcome>,
): Promise<SendOutcome> {
  const { attempts } = call.cache;
  const attemptKey = attemptKeyOf(call, fields);
  const content = `${type} ${fields.text}`;
  const queueKey = `${fields.threadId} ${call.agent.actorId} ${fields.text}`;
  const end = await attempts.getOrLoad(attemptKey, async () => {
    const progress = { posted: false };
    const onPost = () => {
      progress.posted = true;
    };
    try {
      const outcome = await runSequentially(call, queueKey, () => run(attemptKey, onPost));
      return { content, outcome };
    } catch (error) {
      if (!progress.posted) attempts.delete(attemptKey);
      return { content, error };
    }
  });
  if (end.content !== content) {
    throw new ActionError('INVALID_REQUEST', { detail: 'invalid field: attemptId' });
  }
  if ('error' in end) throw end.error;
  if (end.outcome.outcome === 'unconfirmed') forgetMessages(call, attemptKey, content, end.outcome);
  return end.outcome;
}

/** Many lost sends on long threads would fill the memory. The same press then gets the outcome without the thread. */
function forgetMessages(
  { cache: { attempts } }: AgentCall,
  attemptKey: string,
  content: string,
  { startedAt }: Extract<SendOutcome, { outcome: 'unconfirmed' }>,
): void {
  const outcome: SendOutcome = {
    outcome: 'unconfirmed',
    startedAt,
    messages: [],
    threadNotRead: true,
  };
  attempts.set(attemptKey, Promise.resolve({ content, outcome }));
}

async function runSequentially<Value>(
  call: AgentCall,
  queueKey: string,
  run: () => Promise<Value>,
): Promise<Value> {
  const { sendQueues } = call.cache;
  const previous = sendQueues.get(queueKey) ?? Promise.resolve();
  const turn = withTimeout<unknown>(call.clock, call.hubspot.remainingMs(), previous, () => {
    throw new TimedOut();
  });
  const result = turn.then(run);
  const ended = () => undefined;
  sendQueues.set(queueKey, result.then(ended, ended));
  return result;
}
