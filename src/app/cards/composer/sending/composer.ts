import type { AttachedFile } from './sendState.ts';
import type { RouteChoice } from '../../contract/route.ts';
import { createEmitter } from '../../platform/emitter.ts';
import type { Activity } from '../../polling/activity.ts';
import { createSendFlow, type SendContext } from './sendFlow.ts';
import { withInserted, cleared, EMPTY, unfilledPlaceholder, type Draft } from './draft.ts';
import { wasNotFound, isBusy, isFinished, type SendOptions, type SendState } from './sendState.ts';

export interface ComposerState extends Pick<Draft, 'fieldKey'> {
  sending: SendState;
  /** Whether anything is written; the first keystroke tells, the others need not. */
  hasText: boolean;
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
  insert: (text: string, placeholders?: string[]) => boolean;
  /** Chooses how the reply travels, kept as the draft is. */
  setRoute: (route: RouteChoice) => void;
  setFiles: (files: AttachedFile[]) => void;
  send: (options: SendOptions) => void;
  /** Back to where a held reply was before its press. */
  undo: () => void;
  /** Reads the thread again after it changed. */
  reread: () => void;
  /** Looks for an unconfirmed text on the thread. */
  check: () => void;
  /** Sends an unconfirmed text once more; only after a look at the thread did not find it. */
  resend: (options: SendOptions) => void;
  /** Does the half of a press once more that failed after the text was sent. */
  retryFollowUp: () => void;
  /** Back to writing, the text kept. */
  edit: () => void;
}

interface Needs extends SendContext {
  activity: Pick<Activity, 'record'>;
  /** For how long a reply waits before it leaves, in milliseconds; 0 for not at all. */
  holdMs: number;
}

export function createComposer({ activity, holdMs, ...needs }: Needs): Composer {
  const { mode, platform } = needs;
  const { emit, subscribe } = createEmitter<undefined>();
  let draft = EMPTY;
  let stopHolding: () => void = () => undefined;
  let state: ComposerState = { sending: { phase: 'idle' }, fieldKey: 0, hasText: false, files: [] };

  const change = (next: Partial<ComposerState>) => {
    state = { ...state, ...next };
    emit(undefined);
  };
  const become = (sending: SendState) => change({ sending });
  const replace = (next: Draft, more: Partial<ComposerState> = {}) => {
    draft = next;
    change({ fieldKey: next.fieldKey, hasText: next.text !== '', ...more });
  };

  const sendFlow = createSendFlow({
    ...needs,
    sending: () => state.sending,
    setSendState: become,
    onDelivered: (text) => {
      // What was typed between the press and the field's lock is no part of what was sent.
      const written = draft.text.trim();
      if (!written.startsWith(text)) change({ files: [] });
      else replace({ ...cleared(draft), text: written.slice(text.length).trim() }, { files: [] });
    },
  });

  const start = (options: SendOptions) => {
    const text = draft.text.trim();
    const placeholder = unfilledPlaceholder(draft);
    const leave = () => sendFlow.send(options, text, state.files);
    if (!text) become({ phase: 'empty' });
    else if (placeholder !== undefined) become({ phase: 'unfilled', placeholder });
    else if (mode === 'comment' || holdMs === 0) leave();
    else {
      become({ phase: 'undoPending', until: platform.now() + holdMs, before: state.sending });
      stopHolding = platform.wait(holdMs, leave);
    }
  };

  return {
    state: () => state,
    subscribe: subscribe,
    draft: () => draft.text,
    write: (text, fieldKey) => {
      if (fieldKey !== draft.fieldKey || text === draft.text) return;
      activity.record(true);
      draft = { ...draft, text };
      const hasText = text.trim() !== '';
      if (isFinished(state.sending)) change({ sending: { phase: 'idle' }, hasText });
      else if (hasText !== state.hasText) change({ hasText });
    },
    insert: (text, placeholders = []) => {
      if (isBusy(state.sending)) return false;
      if (draft.text.includes(text)) return true;
      replace(
        withInserted(draft, text, placeholders),
        isFinished(state.sending) ? { sending: { phase: 'idle' } } : {},
      );
      return true;
    },
    setRoute: (route) => change({ route }),
    setFiles: (files) => {
      if (!isBusy(state.sending)) change({ files });
    },
    send: (options) => {
      if (!isBusy(state.sending)) start(options);
    },
    undo: () => {
      if (state.sending.phase !== 'undoPending') return;
      stopHolding();
      become(state.sending.before);
    },
    reread: () => {
      const { sending } = state;
      if (sending.phase === 'changed' && !isBusy(sending)) {
        sendFlow.reread(sending.attempt, sending.alreadyThere);
      }
    },
    check: () => {
      const { sending } = state;
      if (sending.phase === 'unconfirmed' && !sending.checking) sendFlow.check(sending.attempt);
    },
    resend: (options) => {
      const { sending } = state;
      if (sending.phase === 'unconfirmed' && wasNotFound(sending)) {
        start({ ...options, followUp: sending.attempt.followUp });
      }
    },
    retryFollowUp: () => {
      const { sending } = state;
      if (sending.phase === 'sent' && sending.followUp?.phase === 'failed') {
        void sendFlow.runFollowUp(sending.followUp.followUp);
      }
    },
    edit: () => {
      if (!isBusy(state.sending) || wasNotFound(state.sending)) become({ phase: 'idle' });
    },
  };
}
