import type { AttachedFile } from './sendState.ts';
import type { RouteChoice } from '../../contract/route.ts';
import { createSignal } from '../../platform/emitter.ts';
import type { Activity } from '../../polling/activity.ts';
import { createCourier, type Errand } from './sendFlow.ts';
import { added, emptied, EMPTY, openGap, type Draft } from './draft.ts';
import { hasLooked, isBusy, isOver, type Press, type Sending } from './sendState.ts';

export interface ComposerState extends Pick<Draft, 'fieldKey'> {
  sending: Sending;
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
  /** Back to where a held reply was before its press. */
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

interface Needs extends Errand {
  activity: Pick<Activity, 'note'>;
  /** For how long a reply waits before it leaves, in milliseconds; 0 for not at all. */
  holdMs: number;
}

export function createComposer({ activity, holdMs, ...needs }: Needs): Composer {
  const { mode, platform } = needs;
  const { tell, listen } = createSignal<undefined>();
  let draft = EMPTY;
  let stopHolding: () => void = () => undefined;
  let state: ComposerState = { sending: { phase: 'idle' }, fieldKey: 0, begun: false, files: [] };

  const change = (next: Partial<ComposerState>) => {
    state = { ...state, ...next };
    tell(undefined);
  };
  const become = (sending: Sending) => change({ sending });
  const replace = (next: Draft, more: Partial<ComposerState> = {}) => {
    draft = next;
    change({ fieldKey: next.fieldKey, begun: next.text !== '', ...more });
  };

  const courier = createCourier({
    ...needs,
    sending: () => state.sending,
    become,
    onDelivered: (text) => {
      // What was typed between the press and the field's lock is no part of what was sent.
      const written = draft.text.trim();
      if (!written.startsWith(text)) change({ files: [] });
      else replace({ ...emptied(draft), text: written.slice(text.length).trim() }, { files: [] });
    },
  });

  const start = (press: Press) => {
    const text = draft.text.trim();
    const gap = openGap(draft);
    const leave = () => courier.leave(press, text, state.files);
    if (!text) become({ phase: 'blank' });
    else if (gap !== undefined) become({ phase: 'gap', gap });
    else if (mode === 'comment' || holdMs === 0) leave();
    else {
      become({ phase: 'held', until: platform.now() + holdMs, before: state.sending });
      stopHolding = platform.wait(holdMs, leave);
    }
  };

  return {
    state: () => state,
    subscribe: listen,
    draft: () => draft.text,
    write: (text, fieldKey) => {
      if (fieldKey !== draft.fieldKey || text === draft.text) return;
      activity.note(true);
      draft = { ...draft, text };
      const begun = text.trim() !== '';
      if (isOver(state.sending)) change({ sending: { phase: 'idle' }, begun });
      else if (begun !== state.begun) change({ begun });
    },
    add: (text, gaps = []) => {
      if (isBusy(state.sending)) return false;
      if (draft.text.includes(text)) return true;
      replace(
        added(draft, text, gaps),
        isOver(state.sending) ? { sending: { phase: 'idle' } } : {},
      );
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
      become(state.sending.before);
    },
    readAgain: () => {
      const { sending } = state;
      if (sending.phase === 'changed' && !isBusy(sending)) {
        courier.read(sending.attempt, sending.alreadyThere);
      }
    },
    check: () => {
      const { sending } = state;
      if (sending.phase === 'unconfirmed' && !sending.checking) courier.look(sending.attempt);
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
        void courier.followSent(sending.followUp.followUp);
      }
    },
    edit: () => {
      if (!isBusy(state.sending) || hasLooked(state.sending)) become({ phase: 'idle' });
    },
  };
}
