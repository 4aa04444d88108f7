import type { Conversation } from '../contract/conversation.ts';
import type { Comment, ConversationMessage, Message } from '../contract/message.ts';
import type { Actors } from '../contract/people.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import { oncePerWorker } from '../platform/workerSingleton.ts';
import { createSignal, type Signal } from '../platform/emitter.ts';

/** Something the card has learned about a thread, told to every screen that shows it. */
export type News =
  /** `unasked`: nobody pressed anything, so what is new must not move what is on screen. */
  | { kind: 'read'; threadId: string; conversation: Conversation; unasked?: true }
  | { kind: 'seen'; threadId: string; messages: Message[] }
  | { kind: 'sent'; threadId: string; message: ConversationMessage | Comment }
  | { kind: 'changed'; threadId: string; thread: ThreadSummary; actors?: Actors };

/** Where news is told and heard. */
export type NewsDesk = Signal<News>;

/** The one news desk: it outlives every screen, as a reply under way does. */
export const newsDesk = oncePerWorker(() => createSignal<News>());
