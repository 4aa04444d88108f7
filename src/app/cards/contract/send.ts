import type { Comment, ConversationMessage, Message } from './message.ts';

/**
 * What became of a reply or comment that HubSpot was asked to take.
 *
 * `sent`: HubSpot answered with the message, or it was found on the thread; `delivery` may still say that it failed.
 * `unconfirmed`: the answer was lost and the message is not on the thread yet; `messages` is what the thread now shows.
 * With `threadNotRead`, HubSpot did not show the thread either: nobody has looked since, and it may well be there.
 *
 * The third outcome, not sent, is an error envelope: nothing left the function, or HubSpot refused it.
 */
export type SendOutcome =
  | { outcome: 'sent'; message: ConversationMessage | Comment }
  | { outcome: 'unconfirmed'; startedAt: string; messages: Message[]; threadNotRead?: true };
