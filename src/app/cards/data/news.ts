import type { Conversation } from '../contract/conversation.ts';
import type { Comment, ConversationMessage, Message } from '../contract/message.ts';
import type { Actors } from '../contract/people.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import type { Platform } from './platform.ts';

/** Something the card has learned about a thread, told to every screen that shows it. */
export type News =
  /** `unasked`: nobody pressed anything, so what is new must not move what is on screen. */
  | { kind: 'read'; threadId: string; conversation: Conversation; unasked?: true }
  | { kind: 'seen'; threadId: string; messages: Message[] }
  | { kind: 'sent'; threadId: string; message: ConversationMessage | Comment }
  | { kind: 'changed'; threadId: string; thread: ThreadSummary; actors?: Actors };

type Listener = (news: News) => void;

export interface NewsDesk {
  tell: Listener;
  /** Answers how to stop listening. */
  listen: (listener: Listener) => () => void;
}

const desks = new WeakMap<Platform, NewsDesk>();

/** The one news desk of this worker: it outlives every screen, as a reply under way does. */
export function newsDesk(platform: Platform): NewsDesk {
  const desk = desks.get(platform) ?? createNewsDesk();
  desks.set(platform, desk);
  return desk;
}

function createNewsDesk(): NewsDesk {
  const listeners = new Set<Listener>();
  return {
    tell: (news) => listeners.forEach((listener) => listener(news)),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
