import type { Call } from '../../api/call.ts';
import type { Result } from '../../api/result.ts';
import type { ThreadUpdates } from '../../api/threadUpdates.ts';
import type { Conversation } from '../../contract/conversation.ts';
import type { SendOutcome } from '../../contract/send.ts';
import type { TicketStage } from '../../contract/ticket.ts';
import type { Platform } from '../../platform/platform.ts';
import { executeFollowUp, sentFollowUp, type FollowUp } from './followUp.ts';
import { idsSince, type SeenMessages } from './seenMessages.ts';
import {
  deliveryFailure,
  type AttachedFile,
  type Attempt,
  type FollowUpState,
  type Mode,
  type SendOptions,
  type SendState,
} from './sendState.ts';

export interface SendContext {
  mode: Mode;
  threadId: string;
  call: Call;
  platform: Platform;
  updates: ThreadUpdates;
  /** Called with the new stage of a ticket that was moved, here or by a colleague. */
  onMoved: (stage: TicketStage) => void;
}

interface Dependencies extends SendContext {
  getState: () => SendState;
  setState: (state: SendState) => void;
  /** Called when the text was sent and delivery has not failed, so the draft can be cleared. */
  onDelivered: (text: string) => void;
}

/** Sends one attempt and reports its outcome: sent, not sent, changed or unconfirmed. */
export interface SendFlow {
  send: (options: SendOptions, text: string, files: AttachedFile[]) => void;
  /** Checks whether the attempt's text is on the thread. */
  check: (attempt: Attempt) => void;
  /** Reads the thread after it changed during the attempt. */
  reread: (attempt: Attempt, alreadyThere: boolean) => void;
  /** Runs follow-ups of a text that was sent, one after the other; a failure does not stop the next. */
  runFollowUps: (followUps: FollowUp[]) => Promise<void>;
}

type Sent = Extract<SendOutcome, { outcome: 'sent' }>;

/** Errors after which the thread's reply route may have changed, so it is read again. */
const ROUTE_ERRORS = ['INVALID_REQUEST', 'READ_ONLY_CHANNEL'];

export function createSendFlow(dependencies: Dependencies): SendFlow {
  const { mode, threadId, call, platform, updates, getState, setState, onDelivered } = dependencies;
  const context = { threadId, call, updates, platform, onMoved: dependencies.onMoved };

  const send = (options: SendOptions, text: string, files: AttachedFile[]) => {
    const startedAt = new Date(platform.now()).toISOString();
    const attempt: Attempt = { ...options, id: platform.newAttemptId(), text, files, startedAt };
    setState({ phase: 'sending' });
    void post(mode, call, threadId, attempt).then((result) => handleResult(attempt, result));
  };

  const handleResult = (attempt: Attempt, result: Result<SendOutcome>) => {
    if (result.ok) {
      handleOutcome(attempt, result.data);
      return;
    }
    const { failure } = result;
    if (failure.code === 'NO_RESPONSE') {
      check(attempt);
      return;
    }
    if (failure.code === 'CHANGED') {
      reread(attempt, failure.reason === 'ALREADY_THERE');
      return;
    }
    setState({ phase: 'notSent', failure });
    if (ROUTE_ERRORS.includes(failure.code)) void readThread();
  };

  const handleOutcome = (attempt: Attempt, outcome: SendOutcome) => {
    if (outcome.outcome === 'sent') {
      const { message } = outcome;
      const isDelivered = deliveryFailure(message) === undefined;
      if (isDelivered) onDelivered(attempt.text);
      const followUps = (isDelivered && attempt.followUps) || [];
      const at = platform.now();
      setState({ phase: 'sent', message, at, followUps: followUps.map(toRunning) });
      updates.emit({ kind: 'sent', threadId, message });
      void finish(followUps, outcome);
      return;
    }
    const { startedAt, messages, threadNotRead } = outcome;
    updates.emit({ kind: 'seen', threadId, messages });
    setState({
      phase: 'unconfirmed',
      attempt: { ...attempt, startedAt },
      checking: false,
      ...(!threadNotRead && { lastCheckedAt: platform.now() }),
    });
  };

  const finish = async (followUps: FollowUp[], outcome: Sent) => {
    await runFollowUps(followUps, outcome);
    // A reply can change assignee and status, which HubSpot does not return with the message.
    if (mode === 'reply') await readThread(true);
  };

  const runFollowUps = async (followUps: FollowUp[], outcome?: Sent) => {
    const before = getState();
    if (before.phase !== 'sent') return;
    const kept = before.followUps.filter(({ phase }) => phase === 'done');
    const states = followUps.map(toRunning);
    const show = () => {
      const sent = getState();
      if (sent.phase === 'sent') setState({ ...sent, followUps: [...kept, ...states] });
    };
    show();
    for (const [index, followUp] of followUps.entries()) {
      const result =
        (outcome && sentFollowUp(followUp, outcome, context)) ??
        (await executeFollowUp(followUp, context));
      states[index] = result.ok
        ? { phase: 'done', followUp }
        : {
            phase: 'failed',
            followUp: result.remaining,
            failure: result.failure,
            done: result.done,
          };
      show();
    }
  };

  const check = (attempt: Attempt) => {
    const state = getState();
    const lastCheckedAt = state.phase === 'unconfirmed' ? state.lastCheckedAt : undefined;
    setState({ phase: 'unconfirmed', attempt, checking: true, lastCheckedAt });
    const { id: attemptId, text, startedAt } = attempt;
    void call('checkSend', {
      threadId,
      attemptId,
      text,
      startedAt,
      ...(attempt.signature !== undefined && { signature: attempt.signature }),
      ...seenBy(attempt),
    }).then((result) => {
      if (result.ok) {
        handleOutcome(attempt, result.data);
        return;
      }
      const { failure } = result;
      setState({ phase: 'unconfirmed', attempt, checking: false, lastCheckedAt, failure });
    });
  };

  const reread = (attempt: Attempt, alreadyThere: boolean) => {
    const changed = { phase: 'changed', attempt, alreadyThere } as const;
    setState({ ...changed, reread: { phase: 'loading' } });
    void readThread().then((result) =>
      setState({
        ...changed,
        reread: result.ok
          ? {
              phase: 'done',
              newMessageIds: idsSince(attempt.seenMessageId, result.data.messages),
            }
          : { phase: 'failed', failure: result.failure },
      }),
    );
  };

  const readThread = async (poll?: true): Promise<Result<Conversation>> => {
    const result = await call('readThread', { threadId, poll });
    if (result.ok) updates.emit({ kind: 'read', threadId, conversation: result.data });
    return result;
  };

  return { send, check, reread, runFollowUps };
}

function toRunning(followUp: FollowUp): FollowUpState {
  return { phase: 'running', followUp };
}

/** Calls the function to post an attempt as a reply or as a comment. */
function post(
  mode: Mode,
  call: Call,
  threadId: string,
  attempt: Attempt,
): Promise<Result<SendOutcome>> {
  const { id: attemptId, text, files, route, knownRecipients, followUps } = attempt;
  const followUp = followUps?.find((each) => each.kind === 'move');
  if (mode === 'comment') return call('addComment', { threadId, text, attemptId });
  return call('sendReply', {
    threadId,
    text,
    route,
    attemptId,
    ...(attempt.signature !== undefined && { signature: attempt.signature }),
    ...(knownRecipients && { knownRecipients }),
    ...(files.length > 0 && { attachments: files.map(({ url }) => url) }),
    ...seenBy(attempt),
    ...(attempt.evenIfChanged && { evenIfChanged: true }),
    ...(followUp && {
      then: { ...followUp.move, ...(followUp.closeThread && { closeThread: true }) },
    }),
  });
}

function seenBy({ seenMessageId, knownMessageIds }: Attempt): SeenMessages {
  return {
    ...(seenMessageId !== undefined && { seenMessageId }),
    ...(knownMessageIds && { knownMessageIds }),
  };
}
