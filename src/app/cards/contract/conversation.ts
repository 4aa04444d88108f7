import type { Message } from './message.ts';
import type { ReplyRoutes } from './route.ts';
import type { Names, ThreadSummary } from './thread.ts';

/** A thread opened for reading. */
export interface Conversation {
  thread: ThreadSummary;
  /** Newest first. */
  messages: Message[];
  /** Asks for earlier messages; absent when these are all. */
  before?: string;
  names: Names;
  routes: ReplyRoutes;
}
