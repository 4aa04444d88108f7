import type { Conversation } from '../contract/conversation.ts';
import type { Comment, ConversationMessage, Message } from '../contract/message.ts';
import type { Actors } from '../contract/people.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import { workerSingleton } from '../platform/workerSingleton.ts';
import { createEmitter, type Emitter } from '../platform/emitter.ts';

/** Something the card has learned about a thread, told to every screen that shows it. */
export type ThreadUpdate =
  /** `background`: nobody pressed anything, so what is new must not move what is on screen. */
  | { kind: 'read'; threadId: string; conversation: Conversation; background?: true }
  | { kind: 'seen'; threadId: string; messages: Message[] }
  | { kind: 'sent'; threadId: string; message: ConversationMessage | Comment }
  | { kind: 'changed'; threadId: string; thread: ThreadSummary; actors?: Actors };

/** Where news is told and heard. */
export type ThreadUpdates = Emitter<ThreadUpdate>;

/** The one news desk: it outlives every screen, as a reply under way does. */
export const threadUpdates = workerSingleton(() => createEmitter<ThreadUpdate>());
