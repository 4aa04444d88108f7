import type { ConversationsError } from './envelope.ts';
import type { Comment, ConversationMessage, Message } from './message.ts';
import type { ThreadSummary } from './thread.ts';
import type { TicketStage } from './ticket.ts';

/**
 * The outcome of sending a reply or comment.
 *
 * `sent`: HubSpot returned the message, or it was found on the thread. `delivery` may still be `failed`.
 * `unconfirmed`: the response was lost and the message is not on the thread yet. `messages` are the thread's newest.
 *
 * The third outcome, not sent, is an error envelope: nothing left the function, or HubSpot refused it.
 */
export type SendOutcome =
  | {
      outcome: 'sent';
      message: ConversationMessage | Comment;
      /** What became of the changes that were to follow; absent if none were requested or tried. */
      then?: { ticket: StepResult<TicketStage>; thread?: StepResult<ThreadSummary> };
    }
  | {
      outcome: 'unconfirmed';
      /** ISO 8601 in UTC. */
      startedAt: string;
      messages: Message[];
      /** The thread could not be read after the attempt, so the message may be there. */
      threadNotRead?: true;
    };

/** The result of one of several changes. */
export type StepResult<Data> = { ok: true; data: Data } | { ok: false; error: ConversationsError };
