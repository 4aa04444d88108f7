import type { AttachedFile } from './sendState.ts';
import type { Conversation } from '../../contract/conversation.ts';
import type { SendOutcome } from '../../contract/send.ts';
import type { Result } from '../../api/result.ts';
import type { Call } from '../../api/call.ts';
import type { ThreadUpdates } from '../../api/threadUpdates.ts';
import type { Platform } from '../../platform/platform.ts';
import { follow, type FollowUp } from './followUp.ts';
import {
  deliveryFailure,
  type Attempt,
  type Mode,
  type SendOptions,
  type SendState,
} from './sendState.ts';
import { messagesSince } from './messagesSince.ts';

/** What is written, where to, and by which way it leaves. */
export interface SendContext {
  mode: Mode;
  threadId: string;
  call: Call;
  platform: Platform;
  updates: ThreadUpdates;
}

interface Dependencies extends SendContext {
  sending: () => SendState;
  setSendState: (sending: SendState) => void;
  /** The text is on its way to its readers: the draft may go. */
  onDelivered: (text: string) => void;
}

/** Carries one attempt from its press to an outcome that is certain, or says that none is. */
export interface SendFlow {
  send: (options: SendOptions, text: string, files: AttachedFile[]) => void;
  /** Looks for the attempt's text on the thread. */
  check: (attempt: Attempt) => void;
  /** Reads the thread that changed under the attempt. */
  reread: (attempt: Attempt, alreadyThere: boolean) => void;
  /** Does the second half of a press whose text was sent. */
  runFollowUp: (followUp: FollowUp) => Promise<void>;
}

/** Refusals which mean that the thread is no longer answered the way that is on screen. */
const OUTDATED = ['INVALID_REQUEST', 'READ_ONLY_CHANNEL'];

export function createSendFlow(dependencies: Dependencies): SendFlow {
  const { mode, threadId, call, platform, updates, sending, setSendState, onDelivered } =
    dependencies;

  const send = (options: SendOptions, text: string, files: AttachedFile[]) => {
    const startedAt = new Date(platform.now()).toISOString();
    const attempt: Attempt = { ...options, id: platform.newAttemptId(), text, files, startedAt };
    setSendState({ phase: 'sending' });
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
    setSendState({ phase: 'notSent', failure });
    if (OUTDATED.includes(failure.code)) void readThread();
  };

  const handleOutcome = (attempt: Attempt, outcome: SendOutcome) => {
    if (outcome.outcome === 'sent') {
      const { message } = outcome;
      const delivered = deliveryFailure(message) === undefined;
      if (delivered) onDelivered(attempt.text);
      setSendState({ phase: 'sent', message, at: platform.now() });
      updates.emit({ kind: 'sent', threadId, message });
      void afterSent(delivered ? attempt.followUp : undefined);
      return;
    }
    const { startedAt, messages, threadNotRead: unseen } = outcome;
    updates.emit({ kind: 'seen', threadId, messages });
    setSendState({
      phase: 'unconfirmed',
      attempt: { ...attempt, startedAt },
      checking: false,
      ...(!unseen && { lastCheck: { at: platform.now() } }),
    });
  };

  const afterSent = async (followUp: FollowUp | undefined) => {
    if (followUp) await runFollowUp(followUp);
    // A reply may have changed who has the thread and whether it is open: HubSpot does not say.
    if (mode === 'reply') await readThread(true);
  };

  const runFollowUp = async (followUp: FollowUp) => {
    const sent = sending();
    if (sent.phase !== 'sent') return;
    setSendState({ ...sent, followUp: { phase: 'underWay', followUp } });
    const result = await follow(followUp, threadId, call, updates);
    setSendState({
      ...sent,
      followUp: result.ok
        ? { phase: 'done', followUp }
        : { phase: 'failed', followUp, failure: result.failure },
    });
  };

  const check = (attempt: Attempt) => {
    const now = sending();
    const before = now.phase === 'unconfirmed' ? now.lastCheck : undefined;
    setSendState({ phase: 'unconfirmed', attempt, checking: true, lastCheck: before });
    const { id: attemptId, text, startedAt, seenMessageId } = attempt;
    void call('checkSend', {
      threadId,
      attemptId,
      text,
      startedAt,
      ...(seenMessageId !== undefined && { seenMessageId }),
    }).then((result) => {
      if (result.ok) {
        handleOutcome(attempt, result.data);
        return;
      }
      const { failure } = result;
      setSendState({ phase: 'unconfirmed', attempt, checking: false, lastCheck: before, failure });
    });
  };

  const reread = (attempt: Attempt, alreadyThere: boolean) => {
    const changed = { phase: 'changed', attempt, alreadyThere } as const;
    setSendState({ ...changed, reading: { phase: 'underWay' } });
    void readThread().then((result) =>
      setSendState({
        ...changed,
        reading: result.ok
          ? {
              phase: 'done',
              newMessageIds: messagesSince(attempt.seenMessageId, result.data.messages),
            }
          : { phase: 'failed', failure: result.failure },
      }),
    );
  };

  const readThread = async (check?: true): Promise<Result<Conversation>> => {
    const result = await call('readThread', { threadId, poll: check });
    if (result.ok) updates.emit({ kind: 'read', threadId, conversation: result.data });
    return result;
  };

  return { send, check, reread, runFollowUp };
}

/** Asks the function to put an attempt's text on the thread, as a reply or for the team alone. */
function post(
  mode: Mode,
  call: Call,
  threadId: string,
  { id: attemptId, text, files, route, seenMessageId, evenIfChanged }: Attempt,
): Promise<Result<SendOutcome>> {
  if (mode === 'comment') return call('addComment', { threadId, text, attemptId });
  return call('sendReply', {
    threadId,
    text,
    route,
    attemptId,
    ...(files.length > 0 && { attachments: files.map(({ url }) => url) }),
    ...(seenMessageId !== undefined && { seenMessageId }),
    ...(evenIfChanged && { evenIfChanged }),
  });
}
