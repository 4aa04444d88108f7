import type { SendOutcome } from '../contract/send.ts';
import type { Answer } from '../data/answer.ts';
import type { Call } from '../data/call.ts';
import type { NewsDesk } from '../data/news.ts';
import type { Platform } from '../data/platform.ts';
import {
  deliveryFailure,
  hasLooked,
  isBusy,
  type Attempt,
  type Press,
  type Reading,
  type Sending,
} from './sending.ts';
import { writtenSince } from './writtenSince.ts';

export interface ComposerState {
  sending: Sending;
  /** Changes whenever the card itself replaces the text; keystrokes leave it alone. */
  fieldKey: number;
}

/** The draft of one thread and what became of it. It outlives the panel that shows it. */
export interface Composer {
  state: () => ComposerState;
  subscribe: (listener: () => void) => () => void;
  draft: () => string;
  /** Takes a keystroke or a blur of the field with this key; a field that is gone is not heard. */
  write: (text: string, fieldKey: number) => void;
  send: (press: Press) => void;
  /** Reads the thread again after it changed. */
  readAgain: () => void;
  /** Looks for an unconfirmed reply on the thread. */
  check: () => void;
  /** Sends an unconfirmed reply once more; only after a look at the thread did not find it. */
  resend: (press: Press) => void;
  /** Back to writing, the text kept. */
  edit: () => void;
}

interface Needs {
  threadId: string;
  call: Call;
  platform: Pick<Platform, 'now' | 'newAttemptId'>;
  news: NewsDesk;
}

export function createComposer({ threadId, call, platform, news }: Needs): Composer {
  const listeners = new Set<() => void>();
  let draft = '';
  let state: ComposerState = { sending: { phase: 'idle' }, fieldKey: 0 };

  const become = (sending: Sending, fieldKey = state.fieldKey) => {
    state = { sending, fieldKey };
    listeners.forEach((listener) => listener());
  };

  const start = (press: Press) => {
    const text = draft.trim();
    if (!text) {
      become({ phase: 'blank' });
      return;
    }
    const startedAt = new Date(platform.now()).toISOString();
    const attempt: Attempt = { ...press, id: platform.newAttemptId(), text, startedAt };
    become({ phase: 'sending' });
    const { id: attemptId, route, seenMessageId, evenIfChanged } = attempt;
    void call('sendReply', {
      threadId,
      text,
      route,
      attemptId,
      ...(seenMessageId !== undefined && { seenMessageId }),
      ...(evenIfChanged && { evenIfChanged }),
    }).then((answer) => settleSend(attempt, answer));
  };

  const settleSend = (attempt: Attempt, answer: Answer<SendOutcome>) => {
    if (answer.ok) {
      settleOutcome(attempt, answer.data);
      return;
    }
    const { failure } = answer;
    if (failure.code === 'NO_ANSWER') {
      look(attempt);
      return;
    }
    if (failure.code === 'CHANGED') {
      read(attempt);
      return;
    }
    become({ phase: 'notSent', failure });
  };

  const settleOutcome = (attempt: Attempt, outcome: SendOutcome) => {
    if (outcome.outcome === 'sent') {
      const { message } = outcome;
      const delivered = deliveryFailure(message) === undefined;
      // What was typed between the press and the field's lock is no part of what was sent.
      const done = delivered && draft.trim() === attempt.text;
      if (done) draft = '';
      become(
        { phase: 'sent', message, at: platform.now() },
        done ? state.fieldKey + 1 : state.fieldKey,
      );
      news.tell({ kind: 'sent', threadId, message });
      // A reply may have changed who has the thread and whether it is open: HubSpot does not say.
      void readThread();
      return;
    }
    const { startedAt, messages } = outcome;
    news.tell({ kind: 'seen', threadId, messages });
    become({
      phase: 'unconfirmed',
      attempt: { ...attempt, startedAt },
      checking: false,
      look: { at: platform.now() },
    });
  };

  const look = (attempt: Attempt) => {
    const before = state.sending.phase === 'unconfirmed' ? state.sending.look : undefined;
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
        settleOutcome(attempt, answer.data);
        return;
      }
      const { failure } = answer;
      become({ phase: 'unconfirmed', attempt, checking: false, look: before, failure });
    });
  };

  const read = (attempt: Attempt) => {
    become({ phase: 'changed', attempt, reading: { phase: 'underWay' } });
    void readThread().then((answer) => {
      const reading: Reading = answer.ok
        ? {
            phase: 'done',
            newMessageIds: writtenSince(attempt.seenMessageId, answer.data.messages),
          }
        : { phase: 'failed', failure: answer.failure };
      become({ phase: 'changed', attempt, reading });
    });
  };

  const readThread = async () => {
    const answer = await call('readThread', { threadId });
    if (answer.ok) news.tell({ kind: 'read', threadId, conversation: answer.data });
    return answer;
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    draft: () => draft,
    write: (text, fieldKey) => {
      if (fieldKey !== state.fieldKey || text === draft) return;
      draft = text;
      const { phase } = state.sending;
      if (phase === 'blank' || phase === 'sent') become({ phase: 'idle' });
    },
    send: (press) => {
      if (!isBusy(state.sending)) start(press);
    },
    readAgain: () => {
      const { sending } = state;
      if (sending.phase === 'changed' && !isBusy(sending)) read(sending.attempt);
    },
    check: () => {
      const { sending } = state;
      if (sending.phase === 'unconfirmed' && !sending.checking) look(sending.attempt);
    },
    resend: (press) => {
      if (hasLooked(state.sending)) start(press);
    },
    edit: () => {
      if (!isBusy(state.sending) || hasLooked(state.sending)) become({ phase: 'idle' });
    },
  };
}
