import type { Comment, ConversationMessage } from '../../contract/message.ts';
import type { RouteChoice } from '../../contract/route.ts';
import type { Failure } from '../../api/result.ts';
import type { FollowUp } from './followUp.ts';

/** A file in HubSpot's file tool that goes with a reply. */
export interface AttachedFile {
  name: string;
  url: string;
}

/** The two things an agent can write; each has its own composer, and so its own draft. */
export type Mode = 'reply' | 'comment';

/** What the agent had on screen when they pressed the button. */
export interface SendOptions {
  /** Replies only; a comment stays where it is. */
  route?: RouteChoice;
  /** The newest message or comment on screen; absent on a thread without any. */
  seenMessageId?: string;
  evenIfChanged?: boolean;
  /** What else the button promised. */
  followUp?: FollowUp;
}

/** One press of the button. */
export interface Attempt extends SendOptions {
  id: string;
  text: string;
  files: AttachedFile[];
  /** ISO 8601 */
  startedAt: string;
}

/** How far a reply or comment came. The draft is kept in every phase and cleared only when it was sent and not refused delivery. */
export type SendState =
  | { phase: 'idle' }
  | { phase: 'empty' }
  /** A quick reply left something open that only the agent can fill in. */
  | { phase: 'unfilled'; placeholder: string }
  /** Waits until then, in milliseconds since 1970, for the agent to think again: back to `before`. */
  | { phase: 'undoPending'; until: number; before: SendState }
  | { phase: 'sending' }
  | { phase: 'sent'; message: ConversationMessage | Comment; at: number; followUp?: FollowUpState }
  | { phase: 'notSent'; failure: Failure }
  /** Somebody wrote first, or the text is there already: the thread is read again before the agent decides. */
  | { phase: 'changed'; attempt: Attempt; alreadyThere: boolean; reading: ThreadContent }
  /** The answer was lost; nobody knows yet whether it left. */
  | {
      phase: 'unconfirmed';
      attempt: Attempt;
      checking: boolean;
      lastCheck?: Check;
      failure?: Failure;
    };

export type ThreadContent =
  | { phase: 'underWay' }
  | { phase: 'failed'; failure: Failure }
  | { phase: 'done'; newMessageIds: string[] };

/** When the thread was last seen without the text, in milliseconds since 1970. */
export interface Check {
  at: number;
}

/** How the second half of a press came out, once the first was sent. */
export type FollowUpState =
  | { phase: 'underWay'; followUp: FollowUp }
  | { phase: 'done'; followUp: FollowUp }
  | { phase: 'failed'; followUp: FollowUp; failure: Failure };

/** Whether another press must be ignored. */
export function isBusy(sending: SendState): boolean {
  if (sending.phase === 'changed') return sending.reading.phase === 'underWay';
  if (sending.phase === 'sent') return sending.followUp?.phase === 'underWay';
  return ['undoPending', 'sending', 'unconfirmed'].includes(sending.phase);
}

/** Whether it says nothing more once the agent writes on. */
export function isFinished(sending: SendState): boolean {
  if (sending.phase === 'sent') return !sending.followUp || sending.followUp.phase === 'done';
  return sending.phase === 'empty' || sending.phase === 'unfilled';
}

/** Whether the agent has a question to answer before the text can leave; its notice has the buttons. */
export function needsDecision(sending: SendState): boolean {
  if (sending.phase === 'changed') return sending.reading.phase === 'done';
  return sending.phase === 'unconfirmed';
}

/** Whether what became of the text has a notice of its own, beside which nothing else is to be read. */
export function needsNotice({ phase }: SendState): boolean {
  return ['sent', 'notSent', 'changed', 'unconfirmed'].includes(phase);
}

/** Whether an unconfirmed text was looked for on the thread and not found. */
export function wasNotFound(sending: SendState): boolean {
  return sending.phase === 'unconfirmed' && !sending.checking && sending.lastCheck !== undefined;
}

/** HubSpot's reason for not delivering a message that it took, '' when it gave none; undefined when delivery has not failed. */
export function deliveryFailure(message: ConversationMessage | Comment): string | undefined {
  if (message.kind === 'comment' || message.delivery?.state !== 'failed') return undefined;
  return message.delivery.reason ?? '';
}

const NONE: string[] = [];

/** What somebody wrote between the agent's last look and their press. */
export function newMessageIds(sending: SendState): string[] {
  if (sending.phase !== 'changed' || sending.reading.phase !== 'done') return NONE;
  return sending.reading.newMessageIds;
}
