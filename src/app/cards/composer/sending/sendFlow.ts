import type { AttachedFile } from './sendState.ts';
import type { Conversation } from '../../contract/conversation.ts';
import type { SendOutcome } from '../../contract/send.ts';
import type { Answer } from '../../api/result.ts';
import type { Call } from '../../api/call.ts';
import type { NewsDesk } from '../../api/threadUpdates.ts';
import type { Platform } from '../../platform/platform.ts';
import { follow, type FollowUp } from './followUp.ts';
import { deliveryFailure, type Attempt, type Mode, type Press, type Sending } from './sendState.ts';
import { writtenSince } from './messagesSince.ts';

/** What is written, where to, and by which way it leaves. */
export interface Errand {
  mode: Mode;
  threadId: string;
  call: Call;
  platform: Platform;
  news: NewsDesk;
}

interface Needs extends Errand {
  sending: () => Sending;
  become: (sending: Sending) => void;
  /** The text is on its way to its readers: the draft may go. */
  onDelivered: (text: string) => void;
}

/** Carries one attempt from its press to an outcome that is certain, or says that none is. */
export interface Courier {
  leave: (press: Press, text: string, files: AttachedFile[]) => void;
  /** Looks for the attempt's text on the thread. */
  look: (attempt: Attempt) => void;
  /** Reads the thread that changed under the attempt. */
  read: (attempt: Attempt, alreadyThere: boolean) => void;
  /** Does the second half of a press whose text was sent. */
  followSent: (followUp: FollowUp) => Promise<void>;
}

/** Refusals which mean that the thread is no longer answered the way that is on screen. */
const OUTDATED = ['INVALID_REQUEST', 'READ_ONLY_CHANNEL'];

export function createCourier(needs: Needs): Courier {
  const { mode, threadId, call, platform, news, sending, become, onDelivered } = needs;

  const leave = (press: Press, text: string, files: AttachedFile[]) => {
    const startedAt = new Date(platform.now()).toISOString();
    const attempt: Attempt = { ...press, id: platform.newAttemptId(), text, files, startedAt };
    become({ phase: 'sending' });
    void post(mode, call, threadId, attempt).then((answer) => settle(attempt, answer));
  };

  const settle = (attempt: Attempt, answer: Answer<SendOutcome>) => {
    if (answer.ok) {
      conclude(attempt, answer.data);
      return;
    }
    const { failure } = answer;
    if (failure.code === 'NO_ANSWER') {
      look(attempt);
      return;
    }
    if (failure.code === 'CHANGED') {
      read(attempt, failure.reason === 'ALREADY_THERE');
      return;
    }
    become({ phase: 'notSent', failure });
    if (OUTDATED.includes(failure.code)) void readThread();
  };

  const conclude = (attempt: Attempt, outcome: SendOutcome) => {
    if (outcome.outcome === 'sent') {
      const { message } = outcome;
      const delivered = deliveryFailure(message) === undefined;
      if (delivered) onDelivered(attempt.text);
      become({ phase: 'sent', message, at: platform.now() });
      news.tell({ kind: 'sent', threadId, message });
      void finish(delivered ? attempt.followUp : undefined);
      return;
    }
    const { startedAt, messages, threadNotRead: unseen } = outcome;
    news.tell({ kind: 'seen', threadId, messages });
    become({
      phase: 'unconfirmed',
      attempt: { ...attempt, startedAt },
      checking: false,
      ...(!unseen && { look: { at: platform.now() } }),
    });
  };

  const finish = async (followUp: FollowUp | undefined) => {
    if (followUp) await followSent(followUp);
    // A reply may have changed who has the thread and whether it is open: HubSpot does not say.
    if (mode === 'reply') await readThread(true);
  };

  const followSent = async (followUp: FollowUp) => {
    const sent = sending();
    if (sent.phase !== 'sent') return;
    become({ ...sent, followUp: { phase: 'underWay', followUp } });
    const answer = await follow(followUp, threadId, call, news);
    become({
      ...sent,
      followUp: answer.ok
        ? { phase: 'done', followUp }
        : { phase: 'failed', followUp, failure: answer.failure },
    });
  };

  const look = (attempt: Attempt) => {
    const now = sending();
    const before = now.phase === 'unconfirmed' ? now.look : undefined;
    become({ phase: 'unconfirmed', attempt, checking: true, look: before });
    const { id: attemptId, text, startedAt, seenMessageId } = attempt;
    void call('checkSend', {
      threadId,
      attemptId,
      text,
      startedAt,
      ...(seenMessageId !== undefined && { seenMessageId }),
    }).then((answer) => {
      if (answer.ok) {
        conclude(attempt, answer.data);
        return;
      }
      const { failure } = answer;
      become({ phase: 'unconfirmed', attempt, checking: false, look: before, failure });
    });
  };

  const read = (attempt: Attempt, alreadyThere: boolean) => {
    const changed = { phase: 'changed', attempt, alreadyThere } as const;
    become({ ...changed, reading: { phase: 'underWay' } });
    void readThread().then((answer) =>
      become({
        ...changed,
        reading: answer.ok
          ? {
              phase: 'done',
              newMessageIds: writtenSince(attempt.seenMessageId, answer.data.messages),
            }
          : { phase: 'failed', failure: answer.failure },
      }),
    );
  };

  const readThread = async (look?: true): Promise<Answer<Conversation>> => {
    const answer = await call('readThread', { threadId, poll: look });
    if (answer.ok) news.tell({ kind: 'read', threadId, conversation: answer.data });
    return answer;
  };

  return { leave, look, read, followSent };
}

/** Asks the function to put an attempt's text on the thread, as a reply or for the team alone. */
function post(
  mode: Mode,
  call: Call,
  threadId: string,
  { id: attemptId, text, files, route, seenMessageId, evenIfChanged }: Attempt,
): Promise<Answer<SendOutcome>> {
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
