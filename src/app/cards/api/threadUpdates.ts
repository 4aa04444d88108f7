import type { Conversation } from '../contract/conversation.ts';
import type { Comment, ConversationMessage, Message } from '../contract/message.ts';
import type { Actors } from '../contract/people.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import { workerSingleton } from '../platform/workerSingleton.ts';
import { createEmitter, type Emitter } from '../platform/emitter.ts';

/** New information about a thread. */
export type ThreadUpdate =
  /** `background`: not requested by the agent, so the screen must not move. */
  | { kind: 'read'; threadId: string; conversation: Conversation; background?: true }
  | { kind: 'seen'; threadId: string; messages: Message[] }
  | { kind: 'sent'; threadId: string; message: ConversationMessage | Comment }
  | { kind: 'changed'; threadId: string; thread: ThreadSummary; actors?: Actors };

/** Publishes thread updates to subscribers. */
export type ThreadUpdates = Emitter<ThreadUpdate>;

/** Lives as long as the worker, because a reply may still be sending after its panel is closed. */
export const threadUpdates = workerSingleton(() => createEmitter<ThreadUpdate>());
