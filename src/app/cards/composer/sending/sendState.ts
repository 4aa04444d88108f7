import type { Failure } from '../../api/result.ts';
import type { Comment, ConversationMessage } from '../../contract/message.ts';
import type { RouteChoice } from '../../contract/reply/route.ts';
import type { FollowUp } from './followUp.ts';
import type { SeenMessages } from './seenMessages.ts';

/** A file in HubSpot's file tool that is sent with a reply. */
export interface AttachedFile {
  name: string;
  url: string;
}

/** What an agent can write on a thread; each mode has its own composer and draft. */
export type Mode = 'reply' | 'comment';

/** What was on screen when the agent pressed Send. */
export interface SendOptions extends SeenMessages {
  /** Only for replies. */
  route?: RouteChoice;
  /** Only for e-mail: the addresses that the card showed as the route's recipients. */
  knownRecipients?: string[];
  /** Nobody is in To. */
  recipientMissing?: boolean;
  /** Only for e-mail: goes below the text. */
  signature?: string | undefined;
  /** How long the agent can undo it before it is sent, in milliseconds; absent or 0: it is sent at once. */
  undoMs?: number;
  /** Sends although the thread has changed since. */
  evenIfChanged?: boolean;
  /** What to do after sending, in this order. */
  followUps?: FollowUp[];
}

/** One press of Send. */
export interface Attempt extends SendOptions {
  id: string;
  text: string;
  files: AttachedFile[];
  /** ISO 8601 */
  startedAt: string;
}

/** The state of a reply or comment. The draft is kept until the text is sent and delivery has not failed. */
export type SendState =
  | { phase: 'idle' }
  | { phase: 'empty' }
  /** The text contains placeholders that the agent must replace. */
  | { phase: 'unfilled'; placeholders: string[] }
  /** Nobody is in To. */
  | { phase: 'noRecipient' }
  /** An address was typed but not added. */
  | { phase: 'notAdded'; address: string }
  /** Sends at `until`, in milliseconds since 1970; Undo returns to `before`. */
  | { phase: 'undoPending'; until: number; before: SendState }
  | { phase: 'sending' }
  | {
      phase: 'sent';
      message: ConversationMessage | Comment;
      at: number;
      followUps: FollowUpState[];
    }
  | { phase: 'notSent'; failure: Failure }
  /** The thread has a newer message, or already has this text: it is read again before the agent decides. */
  | { phase: 'changed'; attempt: Attempt; alreadyThere: boolean; reread: RereadState }
  /** The response was lost, so the text may or may not have been sent. */
  | {
      phase: 'unconfirmed';
      attempt: Attempt;
      checking: boolean;
      /** When the thread was last read without finding the text, in milliseconds since 1970. */
      lastCheckedAt?: number;
      failure?: Failure;
    };

export type RereadState =
  | { phase: 'loading' }
  | { phase: 'failed'; failure: Failure }
  | { phase: 'done'; newMessageIds: string[] };

/** The state of the follow-up of a text that was sent. */
export type FollowUpState =
  | { phase: 'running'; followUp: FollowUp }
  | { phase: 'done'; followUp: FollowUp }
  /** `followUp` failed and can be tried again; `done` is the other half, which succeeded. */
  | { phase: 'failed'; followUp: FollowUp; failure: Failure; done?: FollowUp };

/** Whether Send must be ignored. */
export function isBusy(sending: SendState): boolean {
  if (sending.phase === 'changed') return sending.reread.phase === 'loading';
  if (sending.phase === 'sent') return sending.followUps.some(({ phase }) => phase === 'running');
  return ['undoPending', 'sending', 'unconfirmed'].includes(sending.phase);
}

/** Whether typing returns this state to idle. */
export function isFinished(sending: SendState): boolean {
  if (sending.phase === 'sent') return sending.followUps.every(({ phase }) => phase === 'done');
  return ['empty', 'unfilled', 'noRecipient', 'notAdded'].includes(sending.phase);
}

/** Whether the agent must choose in the notice before anything can be sent. */
export function needsDecision(sending: SendState): boolean {
  if (sending.phase === 'changed') return sending.reread.phase === 'done';
  return sending.phase === 'unconfirmed';
}

/** Whether the outcome has its own notice, which hides less important ones. */
export function needsNotice({ phase }: SendState): boolean {
  return ['notSent', 'changed', 'unconfirmed'].includes(phase);
}

/** Whether the thread was checked for an unconfirmed text without finding it. */
export function wasNotFound(
  sending: SendState,
): sending is Extract<SendState, { phase: 'unconfirmed' }> {
  return (
    sending.phase === 'unconfirmed' && !sending.checking && sending.lastCheckedAt !== undefined
  );
}

/**
 * Why HubSpot did not deliver a message that it had accepted.
 *
 * @returns HubSpot's reason, '' without one, undefined when delivery has not failed.
 */
export function deliveryFailure(message: ConversationMessage | Comment): string | undefined {
  if (message.kind === 'comment' || message.delivery?.state !== 'failed') return undefined;
  return message.delivery.reason ?? '';
}

const NONE: string[] = [];

/** Ids of what was written between the agent's last view of the thread and their press of Send. */
export function newMessageIds(sending: SendState): string[] {
  if (sending.phase !== 'changed' || sending.reread.phase !== 'done') return NONE;
  return sending.reread.newMessageIds;
}
