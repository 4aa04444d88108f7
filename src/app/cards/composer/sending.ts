import type { Comment, ConversationMessage } from '../contract/message.ts';
import type { RouteChoice } from '../contract/route.ts';
import type { Failure } from '../data/answer.ts';

/** What the agent had on screen when they pressed Send. */
export interface Press {
  route: RouteChoice;
  /** The newest message or comment on screen; absent on a thread without any. */
  seenMessageId?: string;
  evenIfChanged?: boolean;
}

/** One press of Send. */
export interface Attempt extends Press {
  id: string;
  text: string;
  /** ISO 8601 */
  startedAt: string;
}

/** How far a reply came. The draft is kept in every phase and cleared only when it was sent and not refused delivery. */
export type Sending =
  | { phase: 'idle' }
  | { phase: 'blank' }
  | { phase: 'sending' }
  | { phase: 'sent'; message: ConversationMessage | Comment; at: number }
  | { phase: 'notSent'; failure: Failure }
  /** Somebody wrote first: the thread is read again before the agent decides. */
  | { phase: 'changed'; attempt: Attempt; reading: Reading }
  /** The answer was lost; nobody knows yet whether the reply left. */
  | { phase: 'unconfirmed'; attempt: Attempt; checking: boolean; look?: Look; failure?: Failure };

export type Reading =
  | { phase: 'underWay' }
  | { phase: 'failed'; failure: Failure }
  | { phase: 'done'; newMessageIds: string[] };

/** When the thread was last seen without the reply, in milliseconds since 1970. */
export interface Look {
  at: number;
}

/** Whether another press of Send must be ignored. */
export function isBusy(sending: Sending): boolean {
  if (sending.phase === 'changed') return sending.reading.phase === 'underWay';
  return sending.phase === 'sending' || sending.phase === 'unconfirmed';
}

/** Whether an unconfirmed reply was looked for on the thread and not found. */
export function hasLooked(sending: Sending): boolean {
  return sending.phase === 'unconfirmed' && !sending.checking && sending.look !== undefined;
}

/** HubSpot's reason for not delivering a message that it took, '' when it gave none; undefined when delivery has not failed. */
export function deliveryFailure(message: ConversationMessage | Comment): string | undefined {
  if (message.kind === 'comment' || message.delivery?.state !== 'failed') return undefined;
  return message.delivery.reason ?? '';
}

const NONE: string[] = [];

/** What somebody wrote between the agent's last look and their press of Send. */
export function newMessageIds(sending: Sending): string[] {
  if (sending.phase !== 'changed' || sending.reading.phase !== 'done') return NONE;
  return sending.reading.newMessageIds;
}
