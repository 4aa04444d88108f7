import { isBlank } from '../../contract/text.ts';
import { hasFormat } from '../../contract/reply/format.ts';
import type { RouteChoice } from '../../contract/reply/route.ts';
import { createEmitter } from '../../platform/emitter.ts';
import type { Activity } from '../../polling/activity.ts';
import {
  appendToDraft,
  clearDraft,
  EMPTY_DRAFT,
  NO_CHOICES,
  unfilledPlaceholders,
  type Draft,
  type DraftChoices,
} from './draft.ts';
import { createSendFlow, type SendContext } from './sendFlow.ts';
import {
  isBusy,
  isFinished,
  wasNotFound,
  type AttachedFile,
  type SendOptions,
  type SendState,
} from './sendState.ts';

export interface ComposerState extends Pick<Draft, 'fieldKey'>, DraftChoices {
  sending: SendState;
  /** A boolean, not the text, so that typing re-renders only once. */
  hasText: boolean;
  /** Lines of the draft, so that the field can grow. */
  lines: number;
  /** Whether the customer will see something else than the characters that were typed. */
  hasFormat: boolean;
}

/** The draft of one thread in one mode and its send state. It outlives the panel that shows it. */
export interface Composer {
  state: () => ComposerState;
  subscribe: (listener: () => void) => () => void;
  draft: () => string;
  /** Stores what was typed. Ignores input from a field that has been replaced. */
  write: (text: string, fieldKey: number) => void;
  /**
   * Appends text to the draft, unless the draft contains it.
   *
   * @param placeholders parts of the text that the agent must replace before sending.
   * @returns whether the text is in the draft; false while another text is being sent.
   */
  insert: (text: string, placeholders?: string[]) => boolean;
  /** Chooses a route; kept as long as the draft is. */
  setRoute: (route: RouteChoice) => void;
  /** The recipients that are typed but not added. */
  typedAddress: () => string;
  /** Notes recipients that are typed but not added: Send asks for them to be added or cleared. */
  noteAddress: (address: string) => void;
  /** Asks for what was typed to be added or cleared. */
  refuseAddress: () => void;
  setFiles: (files: AttachedFile[]) => void;
  /** Leaves out the signature, or adds it again. */
  setUnsigned: (unsigned: boolean) => void;
  send: (options: SendOptions) => void;
  /** Takes back a reply that has not been sent yet. */
  undo: () => void;
  /** Checks again whether an unconfirmed text is on the thread, or repeats what failed: reading the thread, follow-ups. */
  retry: () => void;
  /** Sends a text although the thread has changed, or again if a check did not find it. */
  resend: (options: SendOptions) => void;
  /** Returns to editing and keeps the text. */
  edit: () => void;
}

/** After Undo or Edit the same button sends, which a double click must not do. */
const DOUBLE_CLICK_MS = 1_000;

interface Dependencies extends SendContext {
  activity: Pick<Activity, 'record'>;
}

export function createComposer({ activity, ...context }: Dependencies): Composer {
  const { platform } = context;
  const { emit, subscribe } = createEmitter<undefined>();
  let draft = EMPTY_DRAFT;
  let typedAddress = '';
  let cancelSend: () => void = () => undefined;
  let blockedUntil = 0;
  let state: ComposerState = {
    sending: { phase: 'idle' },
    fieldKey: 0,
    ...factsOf(''),
    ...NO_CHOICES,
  };

  const update = (changes: Partial<ComposerState>) => {
    state = { ...state, ...changes };
    emit(undefined);
  };
  const setSending = (sending: SendState) => update({ sending });
  const idleIfFinished = (): Partial<ComposerState> =>
    isFinished(state.sending) ? { sending: { phase: 'idle' } } : {};
  const replaceDraft = (next: Draft, changes: Partial<ComposerState> = {}) => {
    draft = next;
    update({ fieldKey: next.fieldKey, ...factsOf(next.text), ...changes });
  };

  const sendFlow = createSendFlow({
    ...context,
    getState: () => state.sending,
    setState: setSending,
    onDelivered: (text) => {
      // Keep what was typed after Send was pressed and before the field became read-only.
      const written = draft.text.trim();
      if (!written.startsWith(text)) update(NO_CHOICES);
      else
        replaceDraft({ ...clearDraft(draft), text: written.slice(text.length).trim() }, NO_CHOICES);
    },
  });

  const returnTo = (sending: SendState) => {
    blockedUntil = platform.now() + DOUBLE_CLICK_MS;
    setSending(sending);
  };

  const refuseAddress = () => setSending({ phase: 'notAdded', address: typedAddress });

  const start = (options: SendOptions) => {
    const text = isBlank(draft.text) ? '' : draft.text.trim();
    const placeholders = unfilledPlaceholders(draft);
    const { undoMs = 0 } = options;
    const send = () => sendFlow.send(options, text, state.files);
    if (!text) setSending({ phase: 'empty' });
    else if (placeholders.length > 0) setSending({ phase: 'unfilled', placeholders });
    // Only e-mail has known recipients, and a field for more.
    else if (typedAddress && options.knownRecipients) refuseAddress();
    else if (options.recipientMissing) setSending({ phase: 'noRecipient' });
    else if (undoMs === 0) send();
    else {
      setSending({ phase: 'undoPending', until: platform.now() + undoMs, before: state.sending });
      cancelSend = platform.wait(undoMs, send);
    }
  };

  return {
    state: () => state,
    subscribe,
    draft: () => draft.text,
    write: (text, fieldKey) => {
      if (fieldKey !== draft.fieldKey || text === draft.text) return;
      activity.record(true);
      draft = { ...draft, text };
      const facts = factsOf(text);
      if (
        isFinished(state.sending) ||
        facts.hasText !== state.hasText ||
        facts.lines !== state.lines ||
        facts.hasFormat !== state.hasFormat
      ) {
        update({ ...idleIfFinished(), ...facts });
      }
    },
    insert: (text, placeholders = []) => {
      activity.record(true);
      const { sending } = state;
      if (isBusy(sending)) return false;
      // A reply that was not delivered is still in the draft, which has no signature and its own marks of formatting.
      const isKept = state.hasText && sending.phase === 'sent' && sending.message.text === text;
      if (isKept || draft.text.includes(text)) return true;
      replaceDraft(appendToDraft(draft, text, placeholders), idleIfFinished());
      return true;
    },
    setRoute: (route) => {
      if (!isBusy(state.sending)) update({ route, ...idleIfFinished() });
    },
    typedAddress: () => typedAddress,
    refuseAddress: () => {
      if (!isBusy(state.sending)) refuseAddress();
    },
    noteAddress: (address) => {
      typedAddress = address.trim();
      if (state.sending.phase === 'notAdded') setSending({ phase: 'idle' });
    },
    setFiles: (files) => {
      if (!isBusy(state.sending)) update({ files });
    },
    setUnsigned: (unsigned) => {
      if (!isBusy(state.sending)) update({ unsigned });
    },
    send: (options) => {
      if (!isBusy(state.sending) && platform.now() >= blockedUntil) start(options);
    },
    undo: () => {
      if (state.sending.phase !== 'undoPending') return;
      cancelSend();
      returnTo(state.sending.before);
    },
    retry: () => {
      const { sending } = state;
      if (sending.phase === 'unconfirmed') {
        if (!sending.checking) sendFlow.check(sending.attempt);
      } else if (isBusy(sending)) return;
      else if (sending.phase === 'changed') {
        sendFlow.reread(sending.attempt, sending.alreadyThere);
      } else if (sending.phase === 'sent') {
        const failed = sending.followUps.filter(({ phase }) => phase === 'failed');
        void sendFlow.runFollowUps(failed.map(({ followUp }) => followUp));
      }
    },
    resend: (options) => {
      const { sending } = state;
      const isChanged = sending.phase === 'changed' && !isBusy(sending);
      if (!isChanged && !wasNotFound(sending)) return;
      const { followUps } = sending.attempt;
      start({ ...options, followUps, ...(isChanged && { evenIfChanged: true }) });
    },
    edit: () => {
      if (!isBusy(state.sending) || wasNotFound(state.sending)) returnTo({ phase: 'idle' });
    },
  };
}

function factsOf(text: string): Pick<ComposerState, 'hasText' | 'lines' | 'hasFormat'> {
  return { hasText: !isBlank(text), lines: text.split('\n').length, hasFormat: hasFormat(text) };
}
