import type { Message } from './message.ts';
import type { ReplyRoutes } from './reply/route.ts';
import type { Names, ThreadSummary } from './thread.ts';

/** A thread with its messages. */
export interface Conversation {
  thread: ThreadSummary;
  /** Newest first. */
  messages: Message[];
  /** Cursor for earlier messages; absent when there are none. */
  before?: string;
  names: Names;
  routes: ReplyRoutes;
}
