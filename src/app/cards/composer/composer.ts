import type { RouteChoice } from '../contract/route.ts';
import type { SendOutcome } from '../contract/send.ts';
import type { Answer } from '../data/answer.ts';
import type { Call } from '../data/call.ts';
import type { NewsDesk } from '../data/news.ts';
import type { Platform } from '../data/platform.ts';
import type { Activity } from '../live/activity.ts';
import { follow, type FollowUp } from './followUp.ts';
import { post, type Mode } from './mode.ts';
import {
  deliveryFailure,
  hasLooked,
  isBusy,
  type AttachedFile,
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
  /** Whether anything is written; the first keystroke tells, the others need not. */
  begun: boolean;
  /** How the agent wants the reply to travel; absent for the way it takes by itself. */
  route?: RouteChoice;
  /** What goes with the reply; kept as the draft is. */
  files: AttachedFile[];
}

/** The draft of one thread in one mode and what became of it. It outlives the panel that shows it. */
export interface Composer {
  state: () => ComposerState;
  subscribe: (listener: () => void) => () => void;
  draft: () => string;
  /** Takes a keystroke or a blur of the field with this key; a field that is gone is not heard. */
  write: (text: string, fieldKey: number) => void;
  /**
   * Puts text below what is written, unless it is there already.
   *
   * @param gaps parts of it that the agent must replace before it can leave.
   * @returns Whether it is in the draft now: not while another text is under way.
   */
  add: (text: string, gaps?: string[]) => boolean;
  /** Chooses how the reply travels, kept as the draft is. */
  travel: (route: RouteChoice) => void;
  attach: (files: AttachedFile[]) => void;
  send: (press: Press) => void;
  /** Back to writing while a reply is held. */
  undo: () => void;
  /** Reads the thread again after it changed. */
  readAgain: () => void;
  /** Looks for an unconfirmed text on the thread. */
  check: () => void;
  /** Sends an unconfirmed text once more; only after a look at the thread did not find it. */
  resend: (press: Press) => void;
  /** Does the half of a press once more that failed after the text was sent. */
  followAgain: () => void;
  /** Back to writing, the text kept. */
  edit: () => void;
}

interface Needs {
  mode: Mode;
  threadId: string;
  call: Call;
  platform: Platform;
  news: NewsDesk;
  activity: Pick<Activity, 'note'>;
  /** For how long a reply waits before it leaves, in milliseconds; 0 for not at all. */
  holdMs: number;
}

export function createComposer(needs: Needs): Composer {
  const { mode, threadId, call, platform, news, activity, holdMs } = needs;
  const listeners = new Set<() => void>();
  let draft = '';
  let gaps: string[] = [];
  let stopHolding: () => void = () => undefined;
  let state: ComposerState = { sending: { phase: 'idle' }, fieldKey: 0, begun: false, files: [] };

  const change = (next: Partial<ComposerState>) => {
    state = { ...state, ...next };
    listeners.forEach((listener) => listener());
  };
  const become = (sending: Sending) => change({ sending });

  const start = (press: Press) => {
    const text = draft.trim();
    if (!text) {
      become({ phase: 'blank' });
      return;
    }
    const gap = gaps.find((each) => text.includes(each));
    if (gap !== undefined) {
      become({ phase: 'gap', gap });
      return;
    }
    if (mode === 'comment' || holdMs === 0) {
      leave(press, text);
      return;
    }
    become({ phase: 'held', milliseconds: holdMs });
    stopHolding = platform.wait(holdMs, () => leave(press, text));
  };

  const leave = (press: Press, text: string) => {
    const startedAt = new Date(platform.now()).toISOString();
    const { files } = state;
    const attempt: Attempt = { ...press, id: platform.newAttemptId(), text, files, startedAt };
    become({ phase: 'sending' });
    void post(mode, call, threadId, attempt).then((answer) => settleSend(attempt, answer));
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
      if (delivered && draft.trim() === attempt.text) replace('');
      if (delivered) change({ files: [] });
      become({ phase: 'sent', message, at: platform.now() });
      news.tell({ kind: 'sent', threadId, message });
      void finish(delivered ? attempt.followUp : undefined);
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

  const finish = async (followUp: FollowUp | undefined) => {
    if (followUp) await followSent(followUp);
    // A reply may have changed who has the thread and whether it is open: HubSpot does not say.
    if (mode === 'reply') await readThread();
  };

  const followSent = async (followUp: FollowUp) => {
    const { sending } = state;
    if (sending.phase !== 'sent') return;
    become({ ...sending, followUp: { phase: 'underWay', followUp } });
    const answer = await follow(followUp, threadId, call, news);
    become({
      ...sending,
      followUp: answer.ok
        ? { phase: 'done', followUp }
        : { phase: 'failed', followUp, failure: answer.failure },
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

  const replace = (text: string) => {
    draft = text;
    if (!text) gaps = [];
    change({ fieldKey: state.fieldKey + 1, begun: text !== '' });
  };

  /** An outcome that says nothing more once the agent writes on. */
  const isOver = ({ sending }: ComposerState) =>
    ['blank', 'gap'].includes(sending.phase) ||
    (sending.phase === 'sent' && (!sending.followUp || sending.followUp.phase === 'done'));

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    draft: () => draft,
    write: (text, fieldKey) => {
      if (fieldKey !== state.fieldKey || text === draft) return;
      activity.note();
      draft = text;
      const begun = text.trim() !== '';
      if (isOver(state)) change({ sending: { phase: 'idle' }, begun });
      else if (begun !== state.begun) change({ begun });
    },
    add: (text, newGaps = []) => {
      if (isBusy(state.sending)) return false;
      if (draft.includes(text)) return true;
      gaps = [...gaps, ...newGaps];
      replace(draft.trim() ? `${draft.trimEnd()}\n\n${text}` : text);
      if (isOver(state)) become({ phase: 'idle' });
      return true;
    },
    travel: (route) => change({ route }),
    attach: (files) => {
      if (!isBusy(state.sending)) change({ files });
    },
    send: (press) => {
      if (!isBusy(state.sending)) start(press);
    },
    undo: () => {
      if (state.sending.phase !== 'held') return;
      stopHolding();
      become({ phase: 'idle' });
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
      const { sending } = state;
      if (sending.phase === 'unconfirmed' && hasLooked(sending)) {
        start({ ...press, followUp: sending.attempt.followUp });
      }
    },
    followAgain: () => {
      const { sending } = state;
      if (sending.phase === 'sent' && sending.followUp?.phase === 'failed') {
        void followSent(sending.followUp.followUp);
      }
    },
    edit: () => {
      if (!isBusy(state.sending) || hasLooked(state.sending)) become({ phase: 'idle' });
    },
  };
}
